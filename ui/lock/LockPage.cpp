// SPDX-License-Identifier: MIT
#include "lock/LockPage.h"

#include "lock/AppLock.h"
#include "lock/LockTexts.h"
#include "theme/Theme.h"
#include "widgets/IconLabel.h"
#include "widgets/MessageStrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

constexpr int textWidth = 520;
constexpr int buttonWidth = 240;

QLabel* centredLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(textWidth);
    return label;
}

} // namespace

LockPage::LockPage(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"lockPage"_s);
    build();
    AppLock& lock = *m_context.lock;
    connect(&lock, &AppLock::changed, this, &LockPage::update);
    connect(m_unlock, &QPushButton::clicked, &lock, &AppLock::unlock);
    connect(m_without, &QPushButton::clicked, &lock, &AppLock::unlockWithoutKeychain);
    connect(m_quit, &QPushButton::clicked, this, &LockPage::quitRequested);
    update();
}

void LockPage::build()
{
    auto* icon = new IconLabel(this);
    icon->setIcon(u"lock"_s, Tone::Accent, 64);
    m_title = centredLabel(u"lockTitle"_s, this);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setText(tr("Keycutter is locked"));
    m_reason = centredLabel(u"lockReason"_s, this);
    m_state = centredLabel(u"lockState"_s, this);
    m_forgotten = centredLabel(u"lockForgotten"_s, this);
    m_problem = new MessageStrip(this);
    m_problem->setObjectName(u"lockProblem"_s);
    m_problem->setFixedWidth(textWidth);
    const auto button = [this](const QString& text, const QString& name) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAutoDefault(true); // the Enter key presses it, too
        made->setMinimumSize(buttonWidth, 5 * Theme::unit);
        return made;
    };
    m_unlock = button(tr("&Unlock"), u"unlockButton"_s);
    m_without = button(tr("Unlock &without the keychain"), u"unlockWithoutButton"_s);
    m_quit = button(tr("&Quit"), u"lockQuitButton"_s);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::unit);
    column->addStretch(2);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    // Without an alignment: else the layout does not ask them how high they are at their width.
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2 * Theme::unit);
    for (QWidget* text :
         std::initializer_list<QWidget*>{m_title, m_reason, m_state, m_forgotten, m_problem})
        texts->addWidget(text);
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addLayout(texts);
    middle->addStretch();
    column->addLayout(middle);
    for (QPushButton* made : {m_unlock, m_without, m_quit})
        column->addWidget(made, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void LockPage::focusUnlock()
{
    m_unlock->setFocus();
}

void LockPage::update()
{
    const AppLock& lock = *m_context.lock;
    const bool hadFocus = m_unlock->hasFocus() || m_without->hasFocus();
    m_reason->setText(reasonText());
    m_state->setText(stateText());
    m_forgotten->setText(forgottenText());
    m_forgotten->setVisible(!m_forgotten->text().isEmpty());
    if (lock.problem())
        m_problem->showError(*lock.problem());
    else
        m_problem->clear();
    m_without->setVisible(lock.problem().has_value());
    m_unlock->setText(lock.problem() ? tr("&Try again") : tr("&Unlock"));
    // It stays enabled while the keychain is read: the focus would go to the button that quits.
    if (hadFocus)
        focusUnlock();
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_reason->text() + u' ' + m_state->text());
}

QString LockPage::reasonText() const
{
    switch (m_context.lock->reason()) {
    case AppLock::Reason::Idle:
        return tr("It was locked because nobody has used it for a while.");
    case AppLock::Reason::ScreenLocked:
        return tr("It was locked together with the screen.");
    case AppLock::Reason::Sleep:
        return tr("It was locked when the computer went to sleep.");
    case AppLock::Reason::Asked:
        break;
    }
    return tr("It was locked by hand.");
}

QString LockPage::stateText() const
{
    switch (m_context.lock->state()) {
    case AppLock::State::Finishing:
        return tr("A run is under way and is finished first. Then the credentials leave memory.");
    case AppLock::State::Unlocking:
        return tr("Reading the keychain…");
    case AppLock::State::Open:
    case AppLock::State::Locked:
        break;
    }
    return tr("No credential is in memory. Unlocking reads them from the system’s keychain again.");
}

QString LockPage::forgottenText() const
{
    const QStringList ids = m_context.lock->forgotten();
    if (ids.isEmpty())
        return {};
    return tr("These were only in memory and have to be entered again: %1.")
        .arg(quotedNames(m_context.connections, ids));
}

} // namespace Keycutter
