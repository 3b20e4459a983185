// SPDX-License-Identifier: MIT
#include "cli/ReportCommand.h"

#include "cli/Console.h"
#include "runs/ExitCode.h"
#include "runs/Report.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace Keycutter {

namespace {

QByteArray reportOf(const Run& run, ReportOptions::Form form)
{
    switch (form) {
    case ReportOptions::Form::Html:
        return toHtml(run);
    case ReportOptions::Form::Csv:
        return toCsv(run);
    case ReportOptions::Form::Json:
        break;
    }
    return QJsonDocument(toJson(run)).toJson(QJsonDocument::Indented);
}

RunTarget targetOf(const ReportOptions& options)
{
    RunTarget target;
    target.run = options.run;
    return target;
}

} // namespace

ReportCommand::ReportCommand(Core& core, ReportOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_access(core, targetOf(m_options))
{
    connect(&m_access, &RunAccess::refused, this, &ReportCommand::refuse);
    connect(&m_access, &RunAccess::found, &m_access, &RunAccess::load);
    connect(&m_access, &RunAccess::loaded, this, &ReportCommand::write);
}

void ReportCommand::start()
{
    m_access.find();
}

void ReportCommand::write()
{
    const QByteArray report = reportOf(m_access.stored().run, m_options.form);
    if (m_options.file == u"-") {
        Console::print(QString::fromUtf8(report));
    } else {
        QSaveFile file(m_options.file);
        if (!file.open(QIODevice::WriteOnly) || file.write(report) != report.size()
            || !file.commit())
            return refuse(tr("The report cannot be written to %1: %2.")
                              .arg(m_options.file, file.errorString()));
    }
    Q_EMIT finished(int(ExitCode::AllDone));
}

void ReportCommand::refuse(const QString& problem)
{
    Console::tell(problem);
    Q_EMIT finished(int(ExitCode::NothingDone));
}

} // namespace Keycutter
