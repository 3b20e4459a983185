// SPDX-License-Identifier: MIT
#include "widgets/InterruptedStrip.h"

#include "domain/ListText.h"
#include "runs/journal/RunHistory.h"
#include "theme/Theme.h"
#include "widgets/IconLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Keycutter {

InterruptedStrip::InterruptedStrip(RunHistory* history, QWidget* parent)
    : QFrame(parent)
    , m_history(history)
    , m_text(new QLabel(this))
    , m_goOn(new QPushButton(tr("Check and cont&inue"), this))
    , m_check(new QPushButton(tr("Check onl&y"), this))
    , m_leave(new QPushButton(tr("&Leave"), this))
{
    build();
    hide();
    if (m_history == nullptr)
        return;
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        m_history->resume(m_run, Runner::AfterCheck::GoOn);
    });
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_history->resume(m_run, Runner::AfterCheck::Stop);
    });
    connect(m_leave, &QPushButton::clicked, this, [this] { m_history->leave(m_run); });
    connect(m_history, &RunHistory::interruptedChanged, this, &InterruptedStrip::showFirst);
    showFirst();
}

void InterruptedStrip::build()
{
    m_text->setObjectName(u"interruptedText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_goOn->setObjectName(u"checkAndContinue"_s);
    m_goOn->setToolTip(tr("Lists the destinations again, finds out what became of the calls that "
                          "were on their way, and copies what was never sent."));
    m_check->setObjectName(u"checkOnly"_s);
    m_check->setToolTip(tr("Finds out what became of the calls that were on their way, and sends "
                           "nothing more."));
    m_leave->setObjectName(u"leaveInterrupted"_s);
    m_leave->setToolTip(tr("Keeps the run as it is and does not ask again."));
    auto* icon = new IconLabel(this);
    icon->setIcon(u"warning"_s, Tone::Warning);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, Theme::unit);
    row->setSpacing(Theme::unit);
    row->addWidget(icon);
    row->addWidget(m_text, 1);
    for (QPushButton* button : {m_goOn, m_check, m_leave})
        row->addWidget(button);
}

QString InterruptedStrip::text() const
{
    return m_text->text();
}

QString InterruptedStrip::textOf(const RunHead& head) const
{
    const QLocale locale;
    const qsizetype more = m_history->interrupted().size() - 1;
    QString text
        = tr("Run #%1, %2 → %3, was interrupted after it began on %4: %5.")
              .arg(
                  QString::number(head.number), head.fromTitle, listText(head.destinationTitles),
                  locale.toString(head.started.toLocalTime(), QLocale::ShortFormat),
                  summaryText(head.counts));
    if (m_history->connectionFor(head).isEmpty())
        text += u' ' + tr("To take it up, add a connection to %1.").arg(head.site.toString());
    if (more > 0)
        text += u' ' + tr("%n more like it.", nullptr, int(more));
    return text;
}

void InterruptedStrip::showFirst()
{
    const QList<RunHead>& interrupted = m_history->interrupted();
    setVisible(!interrupted.isEmpty());
    if (interrupted.isEmpty())
        return;
    m_run = interrupted.constFirst().id;
    m_text->setText(textOf(interrupted.constFirst()));
    const bool possible = !m_history->connectionFor(interrupted.constFirst()).isEmpty();
    m_goOn->setEnabled(possible);
    // An undo does not go on: it is planned anew.
    m_goOn->setVisible(interrupted.constFirst().undoesNumber == 0);
    m_check->setEnabled(possible);
}

void InterruptedStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace Keycutter
