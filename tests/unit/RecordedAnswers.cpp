// SPDX-License-Identifier: MIT
#include "RecordedAnswers.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

Keycutter::HttpReply recordedAnswer(const QString& label)
{
    QFile file(QStringLiteral(KEYCUTTER_TEST_DATA "/infisical-recorded.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the recorded answers are not there");
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (line.value("label"_L1).toString() != label)
            continue;
        Keycutter::HttpReply reply;
        reply.status = line.value("status"_L1).toInt();
        reply.headers = {{"Content-Type", "application/json; charset=utf-8"}};
        reply.body = QJsonDocument(line.value("body"_L1).toObject()).toJson(QJsonDocument::Compact);
        return reply;
    }
    qFatal("no recorded answer is labelled so");
}
