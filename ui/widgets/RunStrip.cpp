// SPDX-License-Identifier: MIT
#include "widgets/RunStrip.h"

#include "domain/DurationText.h"
#include "domain/ListText.h"
#include "runs/RunCenter.h"
#include "theme/Theme.h"
#include "widgets/ElidedLabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Keycutter {

QString whereTo(const Run& run)
{
    if (!run.plan.rules.canRename)
        return listText(run.destinationTitles);
    QStringList names;
    for (const Destination& copy : run.plan.destinations)
        names.append(copy.nameTemplate);
    return listText(names);
}

QString runTitle(const Run& run)
{
    if (isUndo(run))
        return QCoreApplication::translate("RunStrip", "#%1 Undo of #%2: %3")
            .arg(QString::number(run.number), QString::number(run.undoesNumber), whereTo(run));
    return RunStrip::tr("#%1 %2 → %3", "number of the run, where from, where to")
        .arg(QString::number(run.number), run.fromTitle, whereTo(run));
}

RunStrip::RunStrip(RunCenter& runs, QWidget* parent)
    : QFrame(parent)
    , m_runs(runs)
    , m_title(new ElidedLabel(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_open(new QPushButton(tr("Open the r&un"), this))
{
    m_title->setObjectName(u"runTitle"_s);
    m_summary->setObjectName(u"runSummary"_s);
    m_open->setObjectName(u"openRun"_s);
    m_summary->setTextFormat(Qt::PlainText);
    // A long title gives way to the rest of the line.
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(12 * Theme::unit, Theme::unit);
    m_progress->setAccessibleName(tr("Progress of the run"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::unit, Theme::unit / 2, 2 * Theme::unit, Theme::unit / 2);
    row->setSpacing(2 * Theme::unit);
    row->addWidget(m_title, 1);
    row->addWidget(m_progress);
    row->addWidget(m_summary);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_number); });
    connect(&runs, &RunCenter::runStarted, this, &RunStrip::showLatest);
    connect(&runs, &RunCenter::runChanged, this, &RunStrip::showLatest);
    connect(&runs, &RunCenter::runFinished, this, &RunStrip::showLatest);
    showLatest();
}

QString RunStrip::text() const
{
    return m_title->text() + u' ' + m_summary->text();
}

void RunStrip::leaveOut(int number)
{
    m_leftOut = number;
    showLatest();
}

void RunStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void RunStrip::showLatest()
{
    const QList<int> numbers = m_runs.runs();
    const Runner* runner = numbers.isEmpty() ? nullptr : m_runs.runner(numbers.constFirst());
    setVisible(runner != nullptr && numbers.constFirst() != m_leftOut);
    if (!runner)
        return;
    const Run& run = runner->run();
    const RunCounts counts = run.counts();
    m_number = run.number;
    m_title->setText(runTitle(run));
    m_title->setToolTip(runTitle(run));
    m_progress->setVisible(!run.isFinished());
    m_progress->setRange(0, std::max(1, counts.all));
    m_progress->setValue(counts.finished);
    m_summary->setText(run.isFinished() ? summaryText(counts) : progressText(*runner, counts));
}

QString RunStrip::progressText(const Runner& runner, const RunCounts& counts)
{
    const QLocale locale;
    const QString done
        = tr("%1 of %2").arg(locale.toString(counts.finished), locale.toString(counts.all));
    if (runner.isPaused())
        return tr("%1, paused").arg(done);
    if (const QDateTime until = runner.pausedUntil(); until.isValid())
        return tr("%1, paused by the service’s limit until %2").arg(done, clockText(until));
    const auto left = runner.timeLeft();
    return left && left->count() > 0 ? tr("%1, about %2 left").arg(done, durationText(*left))
                                     : done;
}

} // namespace Keycutter
