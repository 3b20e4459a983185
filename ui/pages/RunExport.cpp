// SPDX-License-Identifier: MIT
#include "pages/RunExport.h"

#include "runs/Report.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace Keycutter {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunPage)
};

QByteArray reportFor(const Run& run, const QString& path)
{
    if (path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return QJsonDocument(toJson(run)).toJson();
    if (path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive))
        return toHtml(run);
    return toCsv(run);
}

} // namespace

QFileDialog* openExportDialog(const Run& run, QWidget* parent)
{
    auto* chooser = new QFileDialog(
        parent, Text::tr("Export the outcome of each secret"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters(
        {Text::tr("Table (*.csv)"), Text::tr("JSON (*.json)"), Text::tr("Page to print (*.html)")});
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    chooser->selectFile(QStringLiteral("keycutter-run-%1.csv").arg(run.number));
    QObject::connect(
        chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString& filter) {
            for (const QString& suffix :
                 {QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("html")}) {
                if (filter.contains(suffix))
                    chooser->setDefaultSuffix(suffix);
            }
        });
    chooser->open();
    return chooser;
}

Result<void> exportRun(const Run& run, const QString& path)
{
    const QByteArray report = reportFor(run, path);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(report) == report.size() && file.commit())
        return {};
    Error error = Error::of(
        ErrorKind::InvalidRequest, Text::tr("Writing the report to %1").arg(path),
        file.errorString());
    error.next = Text::tr("Choose another place for the file.");
    return failure(error);
}

QString exportedText(const QString& path)
{
    return Text::tr("The outcomes were written to %1. It holds keys, but no values.").arg(path);
}

} // namespace Keycutter
