// SPDX-License-Identifier: MIT
#include "ShownTexts.h"

#include "widgets/ElidedLabel.h"
#include "widgets/HintTable.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

constexpr int rowsLookedAt = 40;

QString nameOf(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

class Collector
{
public:
    void take(const QString& where, const QString& text)
    {
        if (!text.isEmpty())
            m_texts.append({where, text});
    }

    void takeActions(const QString& where, const QList<QAction*>& actions)
    {
        for (const QAction* action : actions) {
            take(where, action->text());
            take(where, action->toolTip());
            take(where, action->statusTip());
        }
    }

    void takeModel(const QString& where, const QAbstractItemModel* model, const QModelIndex& below)
    {
        if (model == nullptr)
            return;
        const int rows = std::min(rowsLookedAt, model->rowCount(below));
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < model->columnCount(below); ++column) {
                const QModelIndex index = model->index(row, column, below);
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                      int(Qt::AccessibleDescriptionRole), int(Qt::StatusTipRole)})
                    take(where, index.data(role).toString());
            }
            takeModel(where, model, model->index(row, 0, below));
        }
    }

    void takeHeader(const QString& where, const QAbstractItemModel* model)
    {
        for (int column = 0; model != nullptr && column < model->columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                take(where, model->headerData(column, Qt::Horizontal, role).toString());
        }
    }

    void takeWidget(const QWidget& widget)
    {
        const QString where = nameOf(widget);
        take(where, widget.toolTip());
        take(where, widget.statusTip());
        take(where, widget.accessibleName());
        take(where, widget.accessibleDescription());
        takeActions(where, widget.actions());
        if (widget.isWindow())
            take(where, widget.windowTitle());
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            take(where, label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            take(where, button->text());
        else if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
            take(where, group->title());
        else if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
            take(where, edit->placeholderText());
        else if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
            take(where, text->placeholderText()); // its text is for a log or a report
        else if (const auto* rich = qobject_cast<const QTextEdit*>(&widget))
            take(where, rich->isReadOnly() ? rich->toPlainText() : rich->placeholderText());
        else if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            takeModel(where, box->model(), {});
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
                 view != nullptr && qobject_cast<const QHeaderView*>(&widget) == nullptr) {
            takeModel(where, view->model(), {});
            takeHeader(where, view->model());
        }
        if (const auto* table = qobject_cast<const HintTable*>(&widget))
            take(where, table->hint());
        if (const auto* tool = qobject_cast<const QToolButton*>(&widget); tool && tool->menu())
            takeActions(where, tool->menu()->actions());
    }

    [[nodiscard]] QList<ShownText> texts() const { return m_texts; }

private:
    QList<ShownText> m_texts;
};

template <class Take> void forEachShown(const QWidget& root, const Take& take)
{
    take(root);
    const QList<QWidget*> widgets = root.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        // Another window is a stop of its own.
        if (widget->isVisibleTo(&root) && widget->window() == root.window())
            take(*widget);
    }
}

QString plainOf(QString text)
{
    return text.remove(u'&');
}

QString cutOffLabel(const QLabel& label)
{
    // An elided one says that there is more, and shows it in its tool tip.
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText
        || qobject_cast<const ElidedLabel*>(&label) != nullptr)
        return {};
    const bool fits = label.wordWrap() ? label.height() >= label.heightForWidth(label.width())
                                       : label.width() >= label.sizeHint().width();
    return fits ? QString() : label.text();
}

QString cutOffButton(const QAbstractButton& button)
{
    if (button.text().isEmpty())
        return {};
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly
        && !tool->icon().isNull())
        return {};
    return button.width() >= button.minimumSizeHint().width() ? QString() : button.text();
}

QStringList cutOffHeaders(const QHeaderView& header)
{
    QStringList found;
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section) || header.orientation() == Qt::Vertical)
            continue;
        const QString text
            = header.model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const int margin = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin);
        if (header.fontMetrics().horizontalAdvance(text) + margin > header.sectionSize(section))
            found.append(text);
    }
    return found;
}

} // namespace

QList<ShownText> shownTexts(const QWidget& root)
{
    Collector collector;
    forEachShown(root, [&](const QWidget& widget) { collector.takeWidget(widget); });
    const QList<QMenu*> menus = root.findChildren<QMenu*>();
    for (const QMenu* menu : menus) {
        collector.take(nameOf(*menu), menu->title());
        collector.takeActions(nameOf(*menu), menu->actions());
    }
    return collector.texts();
}

QStringList cutOffTexts(const QWidget& root)
{
    QStringList found;
    const auto add = [&](const QWidget& widget, const QString& text) {
        if (!text.isEmpty())
            found.append(nameOf(widget) + u": "_s + text);
    };
    forEachShown(root, [&](const QWidget& widget) {
        if (const auto* scroll = qobject_cast<const QScrollArea*>(&widget)) {
            if (scroll->horizontalScrollBar()->maximum() > 0)
                add(widget, u"scrolls sideways"_s);
        } else if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            add(widget, cutOffLabel(*label));
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            add(widget, cutOffButton(*button));
        } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
            for (const QString& text : cutOffHeaders(*header))
                add(widget, text);
        } else if (const auto* box = qobject_cast<const QComboBox*>(&widget);
                   box != nullptr && !box->isEditable()) {
            if (box->width() < box->minimumSizeHint().width())
                add(widget, box->currentText());
        } else if (const auto* edit = qobject_cast<const QLineEdit*>(&widget);
                   edit != nullptr && !edit->parentWidget()->inherits("QAbstractSpinBox")) {
            const QString hint = edit->text().isEmpty() ? edit->placeholderText() : QString();
            if (edit->fontMetrics().horizontalAdvance(hint) > edit->width()
                || edit->height() < edit->minimumSizeHint().height())
                add(widget, hint.isEmpty() ? edit->objectName() : hint);
        }
    });
    return found;
}

bool isScrolled(const QWidget& widget)
{
    const QWidget* at = widget.parentWidget();
    while (at != nullptr && qobject_cast<const QScrollArea*>(at) == nullptr)
        at = at->isWindow() ? nullptr : at->parentWidget();
    return at != nullptr;
}

QStringList doubleAccelerators(const QWidget& root)
{
    QStringList found;
    const auto look = [&](const QString& where, const QList<QAction*>& actions) {
        QStringList seen;
        for (const QAction* action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (!key.isEmpty() && action->isVisible() && seen.contains(key))
                found.append(where + u": "_s + action->text());
            seen.append(key);
        }
    };
    const QList<QMenu*> menus = root.findChildren<QMenu*>();
    for (const QMenu* menu : menus)
        look(plainOf(menu->title()), menu->actions());
    const QList<QMenuBar*> bars = root.findChildren<QMenuBar*>();
    for (const QMenuBar* bar : bars)
        look(u"menu bar"_s, bar->actions());
    return found;
}

} // namespace Keycutter
