// SPDX-License-Identifier: MIT
// Replays what a real server was asked, in the order it was asked, and compares the answers.
#include "JsonMatch.h"
#include "Sandbox.h"
#include "SandboxClient.h"

#include <QFile>
#include <QJsonDocument>
#include <QtTest>

#include <map>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

struct Recording
{
    QString label;
    QByteArray method;
    QString path;
    //! A text is sent as it is.
    QJsonValue body;
    bool authorized = false;
    int status = 0;
    QJsonObject headers;
    QJsonValue answer;
};

QList<Recording> readRecordings()
{
    QFile file(QFINDTESTDATA("recorded/infisical.jsonl"));
    QList<Recording> recordings;
    if (!file.open(QIODevice::ReadOnly))
        return recordings;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QJsonObject request = line[u"request"].toObject();
        const QJsonObject response = line[u"response"].toObject();
        recordings.append(
            {line[u"label"].toString(), request[u"method"].toString().toLatin1(),
             request[u"path"].toString(), request[u"body"], request[u"authorization"].toBool(),
             response[u"status"].toInt(), response[u"headers"].toObject(), response[u"body"]});
    }
    return recordings;
}

//! Where the sandbox answers otherwise on purpose.
const std::map<QString, QString> differences{
    {u"non-api GET"_s,
     u"that server ran without its web application, which answers 200 (contract 1.1)"_s},
    {u"x-api-key header"_s, u"an older server's fault; the contract's answer is a 400 (1.1)"_s},
    {u"v3 raw list"_s, u"an older route, whose metadata do not say whether they are encrypted"_s},
};

//! What was there before the recording began.
QJsonObject startingPoint()
{
    QFile file(QFINDTESTDATA("recorded/infisical-start.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

//! Of several conflicts the first in the order of the ids is named, and the ids are made anew.
QJsonObject withEitherConflict(const Recording& recording, QJsonObject answer)
{
    if (recording.label == u"duplicate: two conflicts")
        answer[u"message"] = answer[u"message"].toString().replace(u"DUPKEY"_s, u"API_KEY"_s);
    return answer;
}

//! Who asked, read off the label; the tokens themselves were not kept.
QString actorOf(const QString& label)
{
    static const std::pair<const char16_t*, const char16_t*> words[] = {
        {u"(not a member)", u"stranger"},
        {u"(identity", u"admin"},
        {u"checkAuth identity", u"admin"},
        {u"identity token", u"admin"},
        {u"stranger", u"stranger"},
        {u"viewer", u"viewer"},
        {u"duplicate: member", u"member"},
        {u"describe-only", u"describe"},
        {u"not org-scoped", u"unscoped"},
        {u"user", u"user"},
        {u"approval", u"user"},
        {u"policy board", u"user"},
    };
    for (const auto& [word, actor] : words) {
        if (label.contains(QStringView(word)))
            return QString::fromUtf16(actor);
    }
    return u"admin"_s;
}

} // namespace

class tst_recorded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void replay();
    void differencesAreKnown();

private:
    void prepare(const Recording& recording);
    Answer ask(const Recording& recording);
    Answer askAsSaid(const Recording& recording, const SandboxClient::Headers& headers);
    QList<Answer> askAtOnce(const QList<Recording>& recordings);
    QByteArray tokenOf(const QString& actor);
    QByteArray tokenFor(const Recording& recording);
    QJsonObject credentialsOf(const QString& actor) const;
    void compare(const Recording& recording, const Answer& answer);
    void setSwitches(const QJsonObject& switches);

    std::unique_ptr<Sandbox::Server> m_server;
    std::unique_ptr<SandboxClient> m_client;
    JsonMatch m_match;
    QHash<QString, QByteArray> m_tokens;
    QStringList m_failures;
    QStringList m_differing;
    QByteArray m_lastTag;
};

void tst_recorded::initTestCase()
{
    Sandbox::Options options;
    options.largeFolder = 1;
    options.approvalsLicensed = false;
    options.listsHoneyTokens = false;
    m_server = std::make_unique<Sandbox::Server>(options);
    QVERIFY(m_server->start());
    m_client = std::make_unique<SandboxClient>(m_server->port());
    QCOMPARE(m_client->post(u"/sandbox/fixtures/infisical"_s, startingPoint()).status, 200);
}

QJsonObject tst_recorded::credentialsOf(const QString& actor) const
{
    if (actor == u"user")
        return {{u"email"_s, u"user@example.test"_s}, {u"password"_s, u"user's"_s}};
    for (const QJsonValue identity : startingPoint()[u"identities"].toArray()) {
        if (identity[u"name"].toString() == actor)
            return {
                {u"clientId"_s, identity[u"clientId"]},
                {u"clientSecret"_s, identity[u"clientSecret"]}};
    }
    return {};
}

QByteArray tst_recorded::tokenOf(const QString& actor)
{
    QByteArray& token = m_tokens[actor];
    if (!token.isEmpty())
        return token;
    SandboxClient other(m_server->port());
    if (actor == u"unscoped")
        other.token = other.post(u"/api/v3/auth/login"_s, credentialsOf(u"user"_s))
                          .json()[u"accessToken"]
                          .toString()
                          .toLatin1();
    else if (!other.signIn(credentialsOf(actor)))
        m_failures.append(u"%1 cannot sign in"_s.arg(actor));
    token = other.token;
    return token;
}

QByteArray tst_recorded::tokenFor(const Recording& recording)
{
    const QString& label = recording.label;
    if (label.contains(u"garbage token") || label.contains(u"bad token"))
        return "nonsense";
    if (label.contains(u"tampered") || label.contains(u"other-secret")) {
        QByteArray token = tokenOf(u"admin"_s);
        token[token.size() - 5] = token.at(token.size() - 5) == 'A' ? 'B' : 'A';
        return token;
    }
    if (label.contains(u"after renew") || label.contains(u"revoked token"))
        return m_tokens.value(u"spent"_s);
    if (label.contains(u"limited-use"))
        return tokenOf(u"threeuses"_s);
    if (label.contains(u"short token") || label.contains(u"expired identity")
        || label.startsWith(u"renewed token"))
        return tokenOf(u"short"_s);
    if (label == u"service token shape")
        return "st.a.b.c";
    return tokenOf(actorOf(label));
}

void tst_recorded::setSwitches(const QJsonObject& switches)
{
    QCOMPARE(m_client->post(u"/sandbox/options"_s, switches).status, 200);
}

//! What happened between two recordings without being one.
void tst_recorded::prepare(const Recording& recording)
{
    const QString& label = recording.label;
    const auto list = [&](int times) {
        for (int i = 0; i < times; ++i)
            askAsSaid(recording, {});
    };
    if (label == u"renew token" || label == u"revoke token") {
        m_tokens.remove(u"spent"_s);
        SandboxClient other(m_server->port());
        QVERIFY(other.signIn(credentialsOf(u"admin"_s)));
        m_tokens.insert(u"spent"_s, other.token);
    } else if (label == u"expired identity token on GET") {
        m_server->expireTokens();
        const QByteArray expired = m_tokens.value(u"short"_s);
        m_tokens = {{u"short"_s, expired}};
    } else if (label.contains(u"(old v4)") || label == u"probe {} on old v4") {
        setSwitches({{u"oldServer"_s, true}});
    } else if (label == u"duplicate: server without v4") {
        setSwitches({{u"oldServer"_s, false}, {u"preV4Server"_s, true}});
    } else if (label == u"v3 raw list") {
        setSwitches({{u"preV4Server"_s, false}});
    } else if (label == u"rate limited list 0") {
        setSwitches({{u"rateLimit"_s, 40}});
    } else if (label == u"rate limited list 39") {
        list(38);
    } else if (label == u"rate limited list 44") {
        list(2);
    } else if (label.startsWith(u"folder create existing (older")) {
        setSwitches({{u"rateLimit"_s, 0}, {u"olderFolderAnswer"_s, true}});
    } else if (label == u"list with If-None-Match") {
        m_lastTag = askAsSaid(recording, {}).headers.value("etag");
    }
}

Answer tst_recorded::askAsSaid(const Recording& recording, const SandboxClient::Headers& headers)
{
    m_client->token = recording.authorized ? tokenFor(recording) : QByteArray();
    const QByteArray target = m_match.translated(recording.path).toUtf8();
    if (recording.body.isNull())
        return m_client->send(recording.method, target, {}, {}, headers);
    const bool isText = recording.body.isString();
    const QByteArray type
        = recording.label == u"text/plain body" ? "text/plain" : "application/json";
    QString text = isText
        ? recording.body.toString()
        : QString::fromUtf8(
            QJsonDocument(recording.body.toObject()).toJson(QJsonDocument::Compact));
    text.replace(u"<client secret>"_s, u"right"_s);
    const QByteArray secret
        = recording.label.startsWith(u"renew short") || recording.label.startsWith(u"renew of an")
        ? m_tokens.value(u"short"_s)
        : m_tokens.value(u"spent"_s);
    text.replace(u"<token>"_s, QString::fromLatin1(secret));
    return m_client->send(
        recording.method, target, m_match.translated(text).toUtf8(), type, headers);
}

Answer tst_recorded::ask(const Recording& recording)
{
    SandboxClient::Headers headers;
    if (recording.label == u"list with If-None-Match")
        headers.insert("If-None-Match", m_lastTag);
    if (recording.label == u"lower-case bearer")
        headers.insert("Authorization", "bearer " + tokenOf(u"admin"_s));
    if (recording.label == u"Authorization without Bearer")
        headers.insert("Authorization", tokenOf(u"admin"_s));
    if (recording.label == u"x-api-key header")
        headers.insert("X-Api-Key", "key");
    const Answer answer = askAsSaid(recording, headers);
    if (recording.label == u"UA login short")
        m_tokens.insert(u"short"_s, answer.json()[u"accessToken"].toString().toLatin1());
    return answer;
}

QList<Answer> tst_recorded::askAtOnce(const QList<Recording>& recordings)
{
    const QByteArray token = tokenOf(u"admin"_s);
    QList<Answer> answers(recordings.size());
    std::vector<std::thread> threads;
    for (qsizetype i = 0; i < recordings.size(); ++i)
        threads.emplace_back([&, i] {
            SandboxClient client(m_server->port());
            client.token = token;
            const QJsonDocument body(recordings.at(i).body.toObject());
            answers[i] = client.send(
                recordings.at(i).method, recordings.at(i).path.toUtf8(),
                m_match.translated(QString::fromUtf8(body.toJson())).toUtf8(), "application/json",
                {{"X-Sandbox", "delay=500"}});
        });
    for (std::thread& thread : threads)
        thread.join();
    return answers;
}

void tst_recorded::compare(const Recording& recording, const Answer& answer)
{
    QString found;
    const QJsonDocument body = QJsonDocument::fromJson(answer.body);
    if (answer.status != recording.status)
        found = u"status %1, not %2: %3"_s.arg(answer.status)
                    .arg(recording.status)
                    .arg(answer.message());
    else if (recording.answer.isString() && recording.answer.toString().isEmpty())
        found = answer.body.isEmpty() ? QString() : u"has a body"_s;
    else
        found = m_match.difference(recording.answer, withEitherConflict(recording, body.object()));
    for (const QString& name : recording.headers.keys()) {
        if (found.isEmpty() && !answer.headers.contains(name.toLatin1()))
            found = u"no header %1"_s.arg(name);
    }
    if (found.isEmpty())
        return;
    if (differences.contains(recording.label))
        m_differing.append(recording.label);
    else
        m_failures.append(recording.label + u": "_s + found);
}

void tst_recorded::replay()
{
    const QList<Recording> recordings = readRecordings();
    QCOMPARE(recordings.size(), 247);
    qsizetype i = 0;
    while (i < recordings.size()) {
        const Recording& recording = recordings.at(i);
        qsizetype end = i;
        while (end < recordings.size() && recordings.at(end).label.startsWith(u"race duplicate"))
            ++end;
        if (end > i) {
            const QList<Recording> race = recordings.mid(i, end - i);
            const QList<Answer> answers = askAtOnce(race);
            for (qsizetype k = 0; k < race.size(); ++k)
                compare(race.at(k), answers.at(k));
            i = end;
            continue;
        }
        prepare(recording);
        compare(recording, ask(recording));
        ++i;
    }
    QVERIFY2(m_failures.isEmpty(), qPrintable(u'\n' + m_failures.join(u'\n')));
}

//! A difference that is none any more has to leave the list.
void tst_recorded::differencesAreKnown()
{
    m_differing.sort();
    QStringList known;
    for (const auto& [label, reason] : differences)
        known.append(label);
    QCOMPARE(m_differing, known);
}

QTEST_GUILESS_MAIN(tst_recorded)
#include "tst_recorded.moc"
