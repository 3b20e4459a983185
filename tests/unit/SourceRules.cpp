// SPDX-License-Identifier: MIT
#include "SourceRules.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

QRegularExpression pattern(const char* text)
{
    return QRegularExpression(QLatin1String(text));
}

const QRegularExpression& nothing()
{
    static const QRegularExpression never = pattern("(?!)");
    return never;
}

//! The header that an include line names; empty for other lines.
QString includedHeader(const QString& line)
{
    static const QRegularExpression include = pattern(R"(^\s*#\s*include\s*["<]([^">]+)[">])");
    return include.match(line).captured(1);
}

//! A rule that is broken by any line that @p text matches.
SourceRule lineRule(const char* name, const char* files, const char* except, const char* text)
{
    return {
        name, pattern(files), except ? pattern(except) : nothing(),
        [text = pattern(text)](const QString& line) { return text.match(line).hasMatch(); }};
}

//! What each folder of models may include from the other folders of models.
struct Allowance
{
    const char* folder;
    const char* mayInclude;
};

constexpr Allowance allowances[] = {
    {"domain", "domain"},
    {"json", "json|domain"},
    {"http", "http|domain"},
    {"settings", "settings|domain"},
    {"credentials", "credentials|settings|domain"},
    {"services", "services|credentials|settings|domain"},
    {"services/\\w+", "services|services/\\w+|http|json|domain"},
    {"plan", "plan|services|domain"},
    {"runs", "runs|plan|services|domain"},
    {"runs/journal", "runs/journal|runs|plan|services|domain"},
    {"runs/approvals", "runs/approvals|runs/journal|runs|plan|services|domain"},
    {"runs/verify", "runs|runs/verify|plan|services|domain"},
    {"runs/undo", "runs|runs/verify|runs/undo|plan|services|domain"},
    {"lock", "lock|runs|services|settings|http|domain"},
    {"items",
     "items|runs|runs/journal|runs/approvals|runs/verify|runs/undo|plan|services|settings|domain"},
};

//! The files of the test itself, which quote what is forbidden.
constexpr const char* thisTest = R"(^tests/unit/(SourceRules|tst_dependencyrules)\.cpp$)";
//! D-Bus knows no other way to connect.
constexpr const char* stringConnections
    = R"(^(tests/unit/(SourceRules|tst_dependencyrules)\.cpp|ui/platform/(PortalLook|DesktopLocks)\.cpp)$)";

} // namespace

SourceRules::SourceRules(QString root, const QStringList& qtIncludes)
    : m_root(std::move(root))
    , m_qtIncludes(qtIncludes)
{
    forbidModules();
    forbidFolders();
    forbidHabits();
}

bool SourceRules::isHeaderOf(const QString& module, const QString& header) const
{
    if (header.isEmpty())
        return false;
    if (header.startsWith(module + u'/') || header == module)
        return true;
    return std::ranges::any_of(m_qtIncludes, [&](const QString& folder) {
        return (folder.endsWith(u'/' + module) || folder.contains(module + u".framework"_s))
            && QFile::exists(folder + u'/' + header);
    });
}

QString SourceRules::folderOf(const QString& header) const
{
    static const QStringList roots{u"models"_s, u"ui"_s, u"app/sandbox"_s, u"app"_s};
    const auto root = std::ranges::find_if(roots, [&](const QString& candidate) {
        return !header.isEmpty() && QFile::exists(m_root + u'/' + candidate + u'/' + header);
    });
    const auto slash = header.lastIndexOf(u'/');
    return root == roots.cend() ? QString()
                                : *root + (slash < 0 ? QString() : u'/' + header.left(slash));
}

void SourceRules::forbidModules()
{
    const auto module = [this](const char* name) {
        return [this, name = QLatin1String(name).toString()](const QString& line) {
            return isHeaderOf(name, includedHeader(line));
        };
    };
    m_rules += {
        {"only models/http uses the network", pattern("^(models|ui|app)/"),
         pattern("^models/http/"), module("QtNetwork")},
        {"only models/runs/journal uses the database", pattern("^(models|ui|app)/"),
         pattern("^models/runs/journal/"), module("QtSql")},
        {"models need no screen", pattern("^models/"), nothing(), module("QtGui")},
        {"models need no widgets", pattern("^models/"), nothing(), module("QtWidgets")},
        {"the sandbox needs no screen", pattern("^app/sandbox/"), nothing(), module("QtGui")},
    };
    m_rules += lineRule(
        "only models/credentials uses the keychain", "^(models|ui|app)/", "^models/credentials/",
        R"(^\s*#\s*include.*keychain\.h[">])");
}

void SourceRules::forbidFolders()
{
    const auto from = [this](const char* forbidden) {
        return [this, forbidden = pattern(forbidden)](const QString& line) {
            return forbidden.match(folderOf(includedHeader(line))).hasMatch();
        };
    };
    m_rules += {
        {"models include nothing of ui or app", pattern("^models/"), nothing(),
         from("^(ui|app)\\b")},
        {"ui includes nothing of app", pattern("^ui/"), nothing(), from("^app\\b")},
        {"ui knows no concrete service, no http, no json", pattern("^ui/"), nothing(),
         from("^models/(services/|http|json)")},
        {"the sandbox shares nothing with the program", pattern("^app/sandbox/"), nothing(),
         from("^(models|ui|app$)")},
    };
    m_rules += lineRule(
        "ui names no service", "^ui/", nullptr,
        R"((?i)^(?!\s*#\s*include).*(infisical|cloudflare))");
    for (const Allowance& allowance : allowances) {
        const auto files = u"^models/%1/[^/]+$"_s.arg(QLatin1String(allowance.folder));
        const auto allowed
            = u"^(models/(%1)|(?!models).*)$"_s.arg(QLatin1String(allowance.mayInclude));
        m_rules += SourceRule{
            "a folder of models includes only what is below it", QRegularExpression(files),
            pattern("/registerServices\\.cpp$"),
            [this, allowed = QRegularExpression(allowed)](const QString& line) {
                return !allowed.match(folderOf(includedHeader(line))).hasMatch();
            }};
    }
}

void SourceRules::forbidHabits()
{
    m_rules += lineRule(
        "only ui/platform knows operating systems", "^(models|ui|app)/", "^ui/platform/",
        R"(^\s*#\s*(el)?if.*\b(Q_OS_\w+|_WIN32|_WIN64|__APPLE__|__linux__|__unix__)\b)");
    m_rules += lineRule(
        "no singletons", "^(models|ui|app)/", nullptr,
        R"(\bstatic\s+[\w:]+\s*[&*]\s*(instance|self|get)\s*\(|\bQ_GLOBAL_STATIC\b)");
    m_rules += lineRule(
        "no nested event loops", "^(models|ui)/",
        // Where exec() is a query's, or a drag's.
        R"(^(models/runs/journal/JournalDatabase|ui/widgets/SecretTableView)\.cpp$)",
        R"(\bQEventLoop\b|\bprocessEvents\s*\(|(->|\.)exec\s*\(|\bwaitFor(Ready|Bytes|Connected|Finished|Disconnected)\w*\s*\()");
    m_rules += lineRule(
        "no fixed sleeps in tests", "^tests/(?!bench/)", thisTest,
        R"(\bqWait\s*\(|\bqSleep\s*\(|\bQThread::m?sleep\s*\(|\bsleep_for\s*\()");
    m_rules += lineRule(
        "no string-based connections", "^(models|ui|app|tests)/", stringConnections,
        R"(\b(SIGNAL|SLOT)\s*\()");
}

QStringList SourceRules::files() const
{
    QStringList files;
    for (const QString& top : {u"app"_s, u"models"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator it(
            m_root + u'/' + top, {u"*.cpp"_s, u"*.h"_s, u"*.ui"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(QDir(m_root).relativeFilePath(it.next()));
    }
    files.sort();
    return files;
}

QStringList SourceRules::lines(const QString& file) const
{
    QFile source(m_root + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(source.readAll()).split(u'\n');
}

QStringList SourceRules::violations(const QString& file, const QStringList& lines) const
{
    QStringList found;
    for (const SourceRule& rule : m_rules) {
        if (!rule.files.match(file).hasMatch() || rule.except.match(file).hasMatch())
            continue;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (rule.isBroken(lines.at(i))) {
                found.append(u"%1:%2: %3: %4"_s.arg(file).arg(i + 1).arg(
                    QLatin1String(rule.name), lines.at(i).trimmed()));
            }
        }
    }
    return found;
}

} // namespace Keycutter
