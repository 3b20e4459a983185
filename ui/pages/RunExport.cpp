// SPDX-License-Identifier: MIT
#include "pages/RunExport.h"

#include "runs/Report.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

namespace Keycutter {

Result<void> exportRun(const Run& run, const QString& path)
{
    const bool asJson = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const QByteArray report = asJson ? QJsonDocument(toJson(run)).toJson() : toCsv(run);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(report) == report.size() && file.commit())
        return {};
    Error error = Error::of(
        ErrorKind::InvalidRequest,
        QCoreApplication::translate("RunPage", "Writing the report to %1").arg(path),
        file.errorString());
    error.next = QCoreApplication::translate("RunPage", "Choose another place for the file.");
    return failure(error);
}

QString exportName(const Run& run)
{
    return QStringLiteral("keycutter-run-%1.csv").arg(run.number);
}

} // namespace Keycutter
