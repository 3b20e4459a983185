// SPDX-License-Identifier: MIT
#include "dialogs/ScopesEditor.h"

#include "dialogs/FieldNote.h"
#include "widgets/FlowLayout.h"
#include "widgets/TabOrder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Keycutter {

namespace {

constexpr const char* idProperty = "scope";

QString idOf(const QCheckBox* box)
{
    return box->property(idProperty).toString();
}

} // namespace

ScopesEditor::ScopesEditor(const QString& inheritText, QWidget* parent)
    : QWidget(parent)
    , m_mixed(new QRadioButton(tr("As each is now"), this))
    , m_inherit(new QRadioButton(inheritText, this))
    , m_own(new QRadioButton(tr("These:"), this))
    , m_choice(new QWidget(this))
    , m_flow(new FlowLayout)
    , m_other(new QLineEdit(m_choice))
    , m_add(new QPushButton(tr("Add"), m_choice))
    , m_note(new FieldNote(this))
{
    m_inherit->setObjectName(QStringLiteral("scopesInherited"));
    m_inherit->setChecked(true);
    m_own->setObjectName(QStringLiteral("scopesChosen"));
    m_other->setObjectName(QStringLiteral("otherScope"));
    m_other->setAccessibleName(tr("Another scope"));
    m_other->setPlaceholderText(tr("Another scope"));
    m_other->setFixedWidth(20 * Theme::unit);
    m_add->setObjectName(QStringLiteral("addScope"));
    m_add->setAccessibleName(tr("Add this scope"));
    m_add->setEnabled(false);

    auto* other = new QHBoxLayout;
    other->setSpacing(Theme::unit);
    other->addWidget(m_other);
    other->addWidget(m_add);
    other->addStretch();
    m_flow->setSpacing(2 * Theme::unit);
    auto* choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(3 * Theme::unit, 0, 0, 0);
    choice->setSpacing(Theme::unit);
    choice->addLayout(m_flow);
    choice->addLayout(other);
    auto* mode = new QHBoxLayout;
    mode->setSpacing(2 * Theme::unit);
    mode->addWidget(m_mixed);
    mode->addWidget(m_inherit);
    mode->addWidget(m_own);
    mode->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit);
    column->addLayout(mode);
    column->addWidget(m_choice);
    column->addWidget(m_note);
    m_choice->hide();
    m_mixed->setObjectName(QStringLiteral("scopesMixed"));
    m_mixed->hide();

    connect(m_own, &QRadioButton::toggled, this, &ScopesEditor::scopesChanged);
    connect(m_other, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_add->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_other, &QLineEdit::returnPressed, this, &ScopesEditor::addTyped);
    connect(m_add, &QPushButton::clicked, this, &ScopesEditor::addTyped);
}

void ScopesEditor::setUp(const QList<ScopeOption>& known, const QStringList& found)
{
    for (const ScopeOption& option : known)
        addBox(option.id, option.label, option.help);
    for (const QString& id : found)
        addBox(id, id, {});
}

QCheckBox* ScopesEditor::boxOf(const QString& id) const
{
    const auto found = std::ranges::find(m_boxes, id, idOf);
    return found == m_boxes.cend() ? nullptr : *found;
}

QCheckBox* ScopesEditor::addBox(const QString& id, const QString& label, const QString& help)
{
    if (QCheckBox* box = boxOf(id); box != nullptr)
        return box;
    auto* box = new QCheckBox(label.isEmpty() ? id : label, m_choice);
    box->setObjectName(QStringLiteral("scope-") + id);
    box->setProperty(idProperty, id);
    box->setToolTip(help.isEmpty() ? id : help);
    m_flow->addWidget(box);
    m_boxes.append(box);
    orderTabsByLayout(*this);
    connect(box, &QCheckBox::toggled, this, &ScopesEditor::scopesChanged);
    return box;
}

void ScopesEditor::setScopes(const std::optional<QStringList>& scopes)
{
    const QSignalBlocker quiet(this);
    for (QCheckBox* box : std::as_const(m_boxes))
        box->setChecked(scopes && scopes->contains(idOf(box)));
    if (scopes) {
        for (const QString& id : *scopes)
            addBox(id, id, {})->setChecked(true);
    }
    (scopes ? m_own : m_inherit)->setChecked(true);
    scopesChanged();
}

void ScopesEditor::setMixed()
{
    m_mixed->show();
    m_mixed->setChecked(true);
}

bool ScopesEditor::isMixed() const
{
    return m_mixed->isChecked();
}

std::optional<QStringList> ScopesEditor::scopes() const
{
    if (!m_own->isChecked())
        return std::nullopt;
    QStringList ticked;
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked())
            ticked.append(idOf(box));
    }
    return ticked;
}

bool ScopesEditor::hasProblem() const
{
    return m_note->isProblem();
}

QList<QAbstractButton*> ScopesEditor::modes() const
{
    return {m_inherit, m_mixed, m_own};
}

void ScopesEditor::keyPressEvent(QKeyEvent* event)
{
    // Enter has added the typed scope: it is no press of the window's button.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !m_other->hasFocus())
        QWidget::keyPressEvent(event);
}

void ScopesEditor::addTyped()
{
    const QString id = m_other->text().trimmed();
    if (id.isEmpty())
        return;
    m_other->clear();
    QCheckBox* box = addBox(id, id, {});
    if (box->isChecked())
        scopesChanged();
    else
        box->setChecked(true);
}

void ScopesEditor::scopesChanged()
{
    const std::optional<QStringList> chosen = scopes();
    m_choice->setVisible(chosen.has_value());
    m_note->setProblem(chosen && chosen->isEmpty() ? tr("Choose at least one scope.") : QString());
    Q_EMIT changed();
}

} // namespace Keycutter
