// SPDX-License-Identifier: MIT
#include "SourceRules.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

struct Function
{
    QString file;
    QString title;
    qsizetype lines = 0;
};

//! A function's braces stand at the beginning of their lines; clang-format sees to that.
void collectFunctions(
    const QString& file, const QStringList& lines, std::vector<Function>& functions)
{
    qsizetype start = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines.at(i) == u"{")
            start = i;
        if (lines.at(i) == u"}" && start > 0) {
            functions.push_back({file, lines.at(start - 1), i - start - 1});
            start = 0;
        }
    }
}

} // namespace

//! The tree keeps to its own rules: who may include whom, and a few habits. Each rule also finds a
//! violation that is planted.
class DependencyRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treeKeepsTheRules();
    void plantedViolationIsFound_data();
    void plantedViolationIsFound();
    void allowedLineIsLeftAlone_data();
    void allowedLineIsLeftAlone();
    void filesBeginWithTheirLicence();
    void filesAreShort();
    void functionsAreShort();

private:
    SourceRules m_rules{
        QStringLiteral(KEYCUTTER_SOURCE_DIR), QStringLiteral(KEYCUTTER_QT_INCLUDES).split(u'|')};
};

void DependencyRulesTest::treeKeepsTheRules()
{
    const QStringList files = m_rules.files();
    QVERIFY2(files.size() > 50, "the tree was not found");
    QStringList found;
    for (const QString& file : files)
        found += m_rules.violations(file, m_rules.lines(file));
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void DependencyRulesTest::plantedViolationIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto plant = [](const char* name, const char* file, const char* line) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(line);
    };
    plant("network in a service", "models/services/x/X.cpp", "#include <QNetworkReply>");
    plant("socket in ui", "ui/pages/X.cpp", "#include <QTcpServer>");
    plant("network by module", "models/runs/X.cpp", "#include <QtNetwork/qsslsocket.h>");
    plant("database outside", "models/runs/X.cpp", "#include <QSqlQuery>");
    plant("keychain outside", "models/services/X.cpp", "#include <qt6keychain/keychain.h>");
    plant("widget in models", "models/items/X.h", "#include <QTableView>");
    plant("colour in models", "models/items/X.h", "#include <QColor>");
    plant(
        "service in ui", "ui/dialogs/X.cpp", "#include \"services/infisical/InfisicalService.h\"");
    plant("name of a service in ui", "ui/pages/X.cpp", "    say(tr(\"Open Infisical\"));");
    plant("name of a service in a comment", "ui/dialogs/X.h", "//! as CLOUDFLARE has it");
    plant("name of a service in a form", "ui/X.ui", "<string>Connect to Infisical</string>");
    plant("http in ui", "ui/dialogs/X.cpp", "#include \"http/HttpClient.h\"");
    plant("ui in models", "models/items/X.cpp", "#include \"theme/Theme.h\"");
    plant("sandbox in ui", "ui/pages/X.cpp", "#include \"Sandbox.h\"");
    plant("models in sandbox", "app/sandbox/X.cpp", "#include \"domain/Secret.h\"");
    plant("plan in domain", "models/domain/X.h", "#include \"plan/Plan.h\"");
    plant("runs in plan", "models/plan/X.cpp", "#include \"runs/Run.h\"");
    plant("http in runs", "models/runs/X.cpp", "#include \"http/HttpClient.h\"");
    plant(
        "service in runs", "models/runs/X.cpp",
        "#include \"services/infisical/InfisicalService.h\"");
    plant("operating system", "models/http/X.cpp", "#ifdef Q_OS_WIN");
    plant("operating system in a condition", "app/X.cpp", "#if defined(__APPLE__) && 1");
    plant("singleton", "models/settings/X.h", "    static Settings& instance();");
    plant("nested loop", "ui/dialogs/X.cpp", "    if (dialog.exec() == QDialog::Accepted)");
    plant("local event loop", "models/http/X.cpp", "    QEventLoop loop;");
    plant("sleeping test", "tests/ui/tst_x.cpp", "    QTest::qWait(100);");
    plant("connection by text", "ui/pages/X.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));");
}

void DependencyRulesTest::plantedViolationIsFound()
{
    QFETCH(const QString, file);
    QFETCH(const QString, line);
    const QStringList found = m_rules.violations(file, {u"// first"_s, line});
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().startsWith(file + u":2: "_s), qPrintable(found.constFirst()));
}

void DependencyRulesTest::allowedLineIsLeftAlone_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto allow = [](const char* name, const char* file, const char* line) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(line);
    };
    allow("network in http", "models/http/X.cpp", "#include <QNetworkReply>");
    allow("core in models", "models/items/X.h", "#include <QAbstractTableModel>");
    allow("domain in runs", "models/runs/X.cpp", "#include \"domain/Secret.h\"");
    allow("models in ui", "ui/pages/X.cpp", "#include \"items/SecretTableModel.h\"");
    allow("interface in ui", "ui/pages/X.cpp", "#include \"services/ServiceDescriptor.h\"");
    allow("name of a service in models", "models/plan/X.h", "//! Infisical: a project");
    allow("http in a service", "models/services/x/X.cpp", "#include \"http/HttpClient.h\"");
    allow("operating system in ui/platform", "ui/platform/X.cpp", "#ifdef Q_OS_WIN");
    allow("a word in a comment", "models/plan/X.cpp", "// exec and instance are only words here");
}

void DependencyRulesTest::allowedLineIsLeftAlone()
{
    QFETCH(const QString, file);
    QFETCH(const QString, line);
    QCOMPARE(m_rules.violations(file, {line}), QStringList());
}

void DependencyRulesTest::filesBeginWithTheirLicence()
{
    QStringList without;
    for (const QString& file : m_rules.files()) {
        if (!file.endsWith(u".ui")
            && !m_rules.lines(file).value(0).startsWith(u"// SPDX-License-Identifier: MIT"))
            without.append(file);
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void DependencyRulesTest::filesAreShort()
{
    std::vector<qsizetype> sizes;
    QStringList tooLong;
    for (const QString& file : m_rules.files()) {
        if (!file.endsWith(u".cpp") || file.startsWith(u"tests/"))
            continue;
        sizes.push_back(m_rules.lines(file).size());
        if (sizes.back() > 600)
            tooLong.append(file);
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    std::ranges::sort(sizes);
    QVERIFY(sizes.at(sizes.size() / 2) <= 150);
}

void DependencyRulesTest::functionsAreShort()
{
    std::vector<Function> functions;
    const QStringList files = m_rules.files();
    for (const QString& file : files)
        collectFunctions(file, m_rules.lines(file), functions);
    QVERIFY2(functions.size() > 1000, "the functions were not found");
    QStringList tooLong;
    for (const Function& function : functions) {
        // A table of cases is as long as it has cases.
        if (function.lines > 80 && !function.title.endsWith(u"_data()"))
            tooLong.append(function.file + u": "_s + function.title);
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
}

QTEST_GUILESS_MAIN(DependencyRulesTest)
#include "tst_dependencyrules.moc"
