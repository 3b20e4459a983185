// SPDX-License-Identifier: MIT
#include "widgets/ComboBoxAccess.h"

#include "platform/SystemAccess.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace Keycutter {

namespace {

QAccessibleInterface* tell(const QString&, QObject* object)
{
    auto* box = qobject_cast<QComboBox*>(object);
    return box == nullptr ? nullptr : new ComboBoxAccess(box);
}

//! What a label before a field says, without the colon.
QString withoutColon(QString label)
{
    if (label.endsWith(u':') || label.endsWith(u'：'))
        label.chop(1);
    return label.trimmed();
}

} // namespace

ComboBoxAccess::ComboBoxAccess(QComboBox* box)
    : QAccessibleWidget(box, QAccessible::ComboBox)
{
}

void ComboBoxAccess::install()
{
    QAccessible::installFactory(tell);
}

QString ComboBoxAccess::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name && kind != QAccessible::Value)
        return QAccessibleWidget::text(kind);
    const QString value = box()->currentText();
    if (kind == QAccessible::Value)
        return value;
    const QString name = withoutColon(QAccessibleWidget::text(kind));
    if (!nameTellsValue() || value.isEmpty())
        return name;
    return name.isEmpty() ? value
                          : QCoreApplication::translate(
                                "ComboBoxAccess", "%1: %2", "what a box is for, what it shows")
                                .arg(name, value);
}

QList<QPair<QAccessibleInterface*, QAccessible::Relation>>
ComboBoxAccess::relations(QAccessible::Relation match) const
{
    // The label is in the name already; it need not be heard twice.
    return QAccessibleWidget::relations(
        nameTellsValue() ? match & ~QAccessible::Relation(QAccessible::Label) : match);
}

int ComboBoxAccess::childCount() const
{
    return box()->isEditable() ? 2 : 1;
}

QAccessibleInterface* ComboBoxAccess::child(int index) const
{
    if (index == 0)
        return QAccessible::queryAccessibleInterface(box()->view());
    return index == 1 && box()->isEditable()
        ? QAccessible::queryAccessibleInterface(box()->lineEdit())
        : nullptr;
}

int ComboBoxAccess::indexOfChild(const QAccessibleInterface* child) const
{
    if (child != nullptr && child->object() == box()->view())
        return 0;
    return child != nullptr && box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
}

QAccessibleInterface* ComboBoxAccess::childAt(int x, int y) const
{
    const QWidget* line = box()->lineEdit();
    return line != nullptr && line->rect().contains(line->mapFromGlobal(QPoint(x, y))) ? child(1)
                                                                                       : nullptr;
}

QStringList ComboBoxAccess::actionNames() const
{
    return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
}

void ComboBoxAccess::doAction(const QString& name)
{
    if (name != showMenuAction() && name != pressAction()) {
        QAccessibleWidget::doAction(name);
        return;
    }
    if (box()->view()->isVisible())
        box()->hidePopup();
    else
        box()->showPopup();
}

QComboBox* ComboBoxAccess::box() const
{
    return qobject_cast<QComboBox*>(object());
}

} // namespace Keycutter
