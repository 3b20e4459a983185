// SPDX-License-Identifier: MIT
#include "cli/ServeSandboxCommand.h"

#include "cli/Console.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

void addLines(QString& text, const QString& name, const QJsonValue& value, int depth);

void addLines(QString& text, const QJsonObject& object, int depth)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        addLines(text, it.key(), it.value(), depth);
}

void addLines(QString& text, const QString& name, const QJsonValue& value, int depth)
{
    const QString start = QString(2 * depth, u' ') + name + u':';
    if (value.isObject()) {
        text += start + u'\n';
        addLines(text, value.toObject(), depth + 1);
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue& item : items)
            addLines(text, name, item, depth);
    } else {
        text += start + u' ' + value.toVariant().toString() + u'\n';
    }
}

} // namespace

ServeSandboxCommand::ServeSandboxCommand(ServeSandboxOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_server(m_options.server)
{
}

void ServeSandboxCommand::start()
{
    QString problem;
    if (!m_server.start(&problem)) {
        Console::tell(tr("The sandbox could not be started: %1.").arg(problem));
        Q_EMIT finished(3);
        return;
    }
    connect(&m_interrupt, &Interrupt::requested, this, [this] {
        m_server.stop();
        Q_EMIT finished(0);
    });
    const QJsonObject description = m_server.describe();
    if (m_options.json) {
        // One line, so that a script can read up to its end while the server runs on.
        Console::print(
            QString::fromUtf8(QJsonDocument(description).toJson(QJsonDocument::Compact)) + u'\n');
    } else {
        Console::print(toText(description));
        Console::tell(tr("Serving on 127.0.0.1 only, until Ctrl+C."));
    }
}

QString toText(const QJsonObject& object)
{
    QString text;
    addLines(text, object, 0);
    return text;
}

} // namespace Keycutter
