// SPDX-License-Identifier: MIT
#include "support/AccessChecks.h"

#include "support/PaintedTexts.h"
#include "theme/Palettes.h"
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QShortcutEvent>
#include <QStyleOptionViewItem>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter::AccessChecks {

namespace {

QString called(const QObject* thing)
{
    QString name = QString::fromLatin1(thing->metaObject()->className()).remove(u"Keycutter::"_s);
    if (!thing->objectName().isEmpty())
        name += u' ' + thing->objectName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(thing))
        name += u" “%1”"_s.arg(button->text());
    if (const auto* label = qobject_cast<const QLabel*>(thing))
        name += u" “%1”"_s.arg(label->text());
    return name;
}

QString nameOf(QObject* thing)
{
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(thing);
    return heard == nullptr ? QString() : heard->text(QAccessible::Name);
}

//! Of that window, and not of a dialog above it.
template <class T> QList<T*> visible(const QWidget& window)
{
    QList<T*> found = window.findChildren<T*>();
    found.removeIf(
        [&](const T* widget) { return !widget->isVisible() || widget->window() != &window; });
    return found;
}

QString plainText(const QLabel& label)
{
    if (label.textFormat() == Qt::RichText
        || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()))) {
        QTextDocument document;
        document.setHtml(label.text());
        return document.toPlainText();
    }
    QString text = label.text();
    return label.buddy() == nullptr ? text : text.remove(u'&');
}

} // namespace

// ---- what is heard

QStringList unheardTexts(const QWidget& window)
{
    QStringList found;
    for (QLabel* label : visible<QLabel>(window)) {
        const QString text = plainText(*label);
        if (!text.isEmpty() && !nameOf(label).contains(text))
            found.append(called(label) + u" is heard as “%1”"_s.arg(nameOf(label)));
    }
    return found;
}

QStringList namelessParts(const QWidget& window)
{
    QStringList found;
    for (QAbstractButton* button : visible<QAbstractButton>(window)) {
        const bool corner = button->inherits("QTableCornerButton");
        if (!corner && nameOf(button).isEmpty())
            found.append(called(button));
    }
    for (QComboBox* box : visible<QComboBox>(window)) {
        const QString name = nameOf(box);
        if (name.isEmpty() || name == box->currentText())
            found.append(called(box) + u" is called “%1”"_s.arg(name));
    }
    return found;
}

QStringList speechlessRows(const QWidget& window)
{
    QStringList found;
    constexpr int enough = 20;
    for (const QAbstractItemView* view : visible<QAbstractItemView>(window)) {
        if (qobject_cast<const QHeaderView*>(view) != nullptr)
            continue;
        const QAbstractItemModel* model = view->model();
        for (int row = 0; model != nullptr && row < std::min(enough, model->rowCount()); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                const QString seen = index.data().toString();
                const QString told = index.data(Qt::AccessibleTextRole).toString();
                const QString heard = told.isEmpty() ? seen : told;
                if (column == 0 && heard.isEmpty())
                    found.append(u"%1 row %2"_s.arg(called(view)).arg(row));
                // The first column tells the whole row, unless there is no more in it.
                bool hasMore = false;
                for (int other = 1; other < model->columnCount(); ++other)
                    hasMore = hasMore || !model->index(row, other).data().toString().isEmpty();
                if (column == 0 && hasMore && heard == seen)
                    found.append(u"%1 row %2 is only “%3”"_s.arg(called(view)).arg(row).arg(heard));
            }
        }
    }
    return found;
}

// ---- what is seen

namespace {

constexpr double leastContrast = 4.5;

void look(const Painted& painted, const QColor& ground, const QString& where, QStringList& found)
{
    const bool disabled = painted.color.alpha() < 255;
    if (!painted.color.isValid() || disabled)
        return;
    const double ratio = contrastRatio(painted.color, ground);
    if (ratio < leastContrast)
        found.append(u"%1: %2 on %3 is %4 to 1, “%5”"_s.arg(
            where, painted.color.name(), ground.name(), QString::number(ratio), painted.text));
}

//! What the view's delegate paints for that cell, as if it were @p selected.
QList<Painted> cell(const QAbstractItemView& view, const QModelIndex& index, bool selected)
{
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = QRect(0, 0, 600, Theme::rowHeight);
    option.state.setFlag(QStyle::State_Enabled);
    option.state.setFlag(QStyle::State_Selected, selected);
    option.showDecorationSelected = true;
    return paintedTexts([&](QPainter* painter) {
        view.itemDelegateForIndex(index)->paint(painter, option, index);
    });
}

void lookAtRows(const QAbstractItemView& view, const QModelIndex& parent, QStringList& found)
{
    constexpr int enough = 20;
    const QPalette palette = view.palette();
    const QAbstractItemModel& model = *view.model();
    for (int row = 0; row < std::min(enough, model.rowCount(parent)); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const bool selected : {false, true}) {
                const QList<QPalette::ColorRole> grounds = selected
                    ? QList{QPalette::Highlight}
                    : QList{QPalette::Base, QPalette::AlternateBase};
                for (const Painted& painted : cell(view, index, selected)) {
                    for (const QPalette::ColorRole role : grounds)
                        look(
                            painted, palette.color(role),
                            u"%1 %2, %3"_s.arg(called(&view)).arg(row).arg(column), found);
                }
            }
        }
        if (model.hasChildren(model.index(row, 0, parent)))
            lookAtRows(view, model.index(row, 0, parent), found);
    }
}

} // namespace

QStringList faintTexts(QWidget& window)
{
    QStringList found;
    for (const QAbstractItemView* view : visible<QAbstractItemView>(window)) {
        const bool hasRows = qobject_cast<const QHeaderView*>(view) == nullptr;
        if (hasRows && view->model() != nullptr)
            lookAtRows(*view, {}, found);
    }
    const QImage seen = window.grab().toImage();
    for (const QLabel* label : visible<QLabel>(window)) {
        if (label->text().isEmpty() || label->visibleRegion().isEmpty())
            continue;
        const QPoint corner
            = label->mapTo(&window, label->visibleRegion().boundingRect().topLeft());
        const QColor ground = seen.pixelColor(corner * seen.devicePixelRatio());
        look(
            {label->text(), label->palette().color(label->foregroundRole())}, ground, called(label),
            found);
    }
    return found;
}

// ---- Tab

namespace {

bool isStop(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr
        && widget->isEnabled();
}

//! The child of @p holder that @p inner is or lies in.
QWidget* childWith(const QWidget* holder, QWidget* inner)
{
    QWidget* child = inner;
    while (child->parentWidget() != holder)
        child = child->parentWidget();
    return child;
}

//! True where @p next comes before @p stop for whoever reads from the top left: above it and not in
//! a column further right, or left of it in the same row. They are compared as parts of what holds
//! both, so that what is scrolled away stands where it belongs.
bool leadsBack(QWidget* stop, QWidget* next)
{
    const QWidget* holder = stop->parentWidget();
    while (!holder->isAncestorOf(next))
        holder = holder->parentWidget();
    const QRect from = childWith(holder, stop)->geometry();
    const QRect to = childWith(holder, next)->geometry();
    const bool sameRow = to.top() <= from.bottom() && to.bottom() >= from.top();
    const bool sameColumn = to.left() <= from.right() && to.right() >= from.left();
    if (sameRow && sameColumn)
        return false; // one in the other
    return sameRow ? to.right() < from.left()
                   : to.bottom() < from.top() && to.left() <= from.right();
}

//! Some of it is to be seen, whatever it is scrolled in.
bool isSeen(const QWidget* widget)
{
    QRect seen = widget->rect();
    for (const QWidget* part = widget; !part->isWindow(); part = part->parentWidget())
        seen = seen.translated(part->pos()).intersected(part->parentWidget()->rect());
    return widget->isVisible() && !seen.isEmpty();
}

//! The widgets that Tab leads to one after another, from the one that has the focus back to it.
struct Walk
{
    QList<QWidget*> stops;
    QList<QWidget*> unseen; //!< when Tab led there
};

Walk tabWalk(const QWidget& window)
{
    Walk walk;
    constexpr int longest = 200;
    for (int pressed = 0; pressed < longest; ++pressed) {
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr || focus->window() != &window || walk.stops.contains(focus))
            return walk;
        if (pressed > 0 || isStop(focus)) {
            walk.stops.append(focus);
            if (!isSeen(focus))
                walk.unseen.append(focus);
        }
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return walk;
}

} // namespace

QStringList tabFaults(const QWidget& window)
{
    QStringList found;
    const auto [stops, unseen] = tabWalk(window);
    if (stops.isEmpty())
        return {u"Tab leads nowhere"_s};
    if (QApplication::focusWidget() != stops.constFirst())
        found.append(u"Tab does not lead out of "_s + called(stops.constLast()));
    for (const QWidget* stop : unseen)
        found.append(called(stop) + u" is a stop that is not to be seen"_s);
    for (QWidget* widget : visible<QWidget>(window)) {
        if (isStop(widget) && !stops.contains(widget))
            found.append(called(widget) + u" is not reached"_s);
    }
    QStringList back;
    for (qsizetype at = 0; at < stops.size(); ++at) {
        QWidget* next = stops.at((at + 1) % stops.size());
        if (next != stops.at(at) && leadsBack(stops.at(at), next))
            back.append(u"from %1 back to %2"_s.arg(called(stops.at(at)), called(next)));
    }
    if (back.size() > 1) // the last stop leads back to the first one
        found.append(back);
    return found;
}

// ---- keys

namespace {

//! Keys, and who has them.
class Keys
{
public:
    void add(const QKeySequence& key, const QString& owner)
    {
        if (key.isEmpty())
            return;
        const QString text = key.toString(QKeySequence::PortableText);
        if (m_owners.contains(text))
            m_doubles.append(u"%1: %2 and %3"_s.arg(text, m_owners.value(text), owner));
        m_owners.insert(text, owner);
    }
    void addMnemonic(const QString& text, const QString& owner)
    {
        add(QKeySequence::mnemonic(text), owner);
    }
    [[nodiscard]] QStringList doubles() const { return m_doubles; }

private:
    QHash<QString, QString> m_owners;
    QStringList m_doubles;
};

QStringList doublesOf(const QMenu& menu)
{
    Keys keys;
    QStringList found;
    for (const QAction* action : menu.actions()) {
        keys.addMnemonic(action->text(), action->text());
        if (action->menu() != nullptr)
            found.append(doublesOf(*action->menu()));
    }
    return found + keys.doubles();
}

} // namespace

QStringList keysGivenTwice(const QWidget& window)
{
    Keys keys;
    for (const QMenuBar* bar : visible<QMenuBar>(window)) {
        for (const QAction* action : bar->actions())
            keys.addMnemonic(action->text(), u"menu "_s + action->text());
    }
    for (const QAbstractButton* button : visible<QAbstractButton>(window))
        keys.addMnemonic(button->text(), called(button));
    for (const QGroupBox* box : visible<QGroupBox>(window))
        keys.addMnemonic(box->title(), box->title());
    for (const QLabel* label : visible<QLabel>(window)) {
        if (label->buddy() != nullptr)
            keys.addMnemonic(label->text(), called(label));
    }
    // Whether they can be used now or not: they may be at another time.
    for (const QAction* action : window.findChildren<QAction*>()) {
        const auto* owner = qobject_cast<const QWidget*>(action->parent());
        if (owner != nullptr && owner->window() != &window
            && qobject_cast<const QMenu*>(owner) == nullptr)
            continue;
        for (const QKeySequence& key : action->shortcuts())
            keys.add(key, u"action "_s + action->text());
    }
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        const auto* owner = qobject_cast<const QWidget*>(shortcut->parent());
        if (owner != nullptr && owner->window() == &window && owner->isVisible())
            keys.add(shortcut->key(), u"shortcut of "_s + called(owner));
    }
    return keys.doubles();
}

QStringList menuKeysGivenTwice(QWidget& window)
{
    QStringList found;
    for (const QMenuBar* bar : visible<QMenuBar>(window)) {
        for (const QAction* action : bar->actions())
            found.append(doublesOf(*action->menu()));
    }
    for (QAbstractItemView* view : visible<QAbstractItemView>(window)) {
        const QPoint middle = view->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, view->mapToGlobal(middle));
        QApplication::sendEvent(view, &event);
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            found.append(doublesOf(*menu));
            menu->close();
            window.activateWindow();
            (void)QTest::qWaitForWindowActive(&window);
        }
    }
    return found;
}

namespace {

//! Sees where shortcuts arrive; lets only labels have them, so that nothing is set off.
class ShortcutWatch : public QObject
{
public:
    ShortcutWatch() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Shortcut)
            return false;
        arrived.append(watched);
        ambiguous = ambiguous || static_cast<QShortcutEvent*>(event)->isAmbiguous();
        const auto* label = qobject_cast<QLabel*>(watched);
        return label == nullptr || qobject_cast<QAbstractButton*>(label->buddy()) != nullptr;
    }

    QList<QObject*> arrived;
    bool ambiguous = false;
};

QString press(QWidget& window, QWidget* owner, const QString& text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (key.isEmpty())
        return {};
    ShortcutWatch watch;
    QTest::keyClick(&window, key[0].key(), Qt::AltModifier);
    if (watch.arrived != QList<QObject*>{owner} || watch.ambiguous) {
        QStringList where;
        for (const QObject* thing : watch.arrived)
            where.append(called(thing));
        return u"%1 of %2 arrives at: %3"_s.arg(key.toString(), called(owner), where.join(u", "_s));
    }
    const auto* label = qobject_cast<QLabel*>(owner);
    if (label == nullptr)
        return {};
    if (qobject_cast<QAbstractButton*>(label->buddy()) != nullptr)
        return u"%1 of %2 presses %3"_s.arg(key.toString(), called(owner), called(label->buddy()));
    const QWidget* focus = QApplication::focusWidget();
    if (focus != label->buddy() && !label->buddy()->isAncestorOf(focus))
        return u"%1 of %2 does not lead to its field"_s.arg(key.toString(), called(owner));
    return {};
}

} // namespace

QStringList deadKeys(QWidget& window)
{
    QStringList found;
    for (QLabel* label : visible<QLabel>(window)) {
        if (label->buddy() != nullptr && label->buddy()->isVisible() && label->buddy()->isEnabled())
            found.append(press(window, label, label->text()));
    }
    for (QAbstractButton* button : visible<QAbstractButton>(window)) {
        if (button->isEnabled())
            found.append(press(window, button, button->text()));
    }
    found.removeAll(QString());
    return found;
}

} // namespace Keycutter::AccessChecks
