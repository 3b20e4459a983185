// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString sourceFolder = QStringLiteral(KEYCUTTER_SOURCE_DIR);
const QString stampedFolder = QStringLiteral(KEYCUTTER_STAMPED_DIR);
const QString appId = QStringLiteral(KEYCUTTER_APP_ID);
const QString version = QStringLiteral(KEYCUTTER_VERSION);

QByteArray bytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! The top dictionary of a property list: keys with their texts, or “true” and “false”. Empty when
//! the file is no property list.
QMap<QString, QString> propertyList(const QString& path)
{
    QMap<QString, QString> values;
    QXmlStreamReader xml(bytes(path));
    if (!xml.readNextStartElement() || xml.name() != u"plist" || !xml.readNextStartElement()
        || xml.name() != u"dict")
        return {};
    while (xml.readNextStartElement()) {
        if (xml.name() != u"key")
            return {};
        const QString key = xml.readElementText();
        if (!xml.readNextStartElement() || values.contains(key))
            return {};
        const QString type = xml.name().toString();
        const QString text = xml.readElementText();
        values[key] = type == u"string" ? text : type;
    }
    return xml.hasError() ? QMap<QString, QString>() : values;
}

//! The groups of a desktop entry.
QMap<QString, QMap<QString, QString>> desktopEntry()
{
    QMap<QString, QMap<QString, QString>> groups;
    QString group;
    const QString path = u"%1/packaging/linux/%2.desktop"_s.arg(sourceFolder, appId);
    for (const QString& line : QString::fromUtf8(bytes(path)).split(u'\n')) {
        if (line.startsWith(u'['))
            group = line.mid(1, line.size() - 2);
        else if (const auto equals = line.indexOf(u'='); equals > 0)
            groups[group][line.left(equals)] = line.mid(equals + 1);
    }
    return groups;
}

//! The steps' texts of all workflows.
QString workflows()
{
    QString all;
    const QDir folder(sourceFolder + u"/.github/workflows"_s);
    for (const QString& name : folder.entryList({u"*.yml"_s}))
        all += QString::fromUtf8(bytes(folder.filePath(name)));
    return all;
}

} // namespace

//! The files that systems read about the program say what is true of it, and the same everywhere.
class PackageFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundleIsDescribed();
    void entitlementsLoosenNothing();
    void windowsManifestIsComplete();
    void windowsVersionIsTheProjects();
    void windowsIconHasItsSizes();
    void menuEntryStartsTheProgram();
    void metadataFitsTheEntry();
    void screenshotsAreThere();
    void iconsHaveTheirSizes_data();
    void iconsHaveTheirSizes();
    void billNamesTheParts();
    void flatpakBuildsThisProgram();
    void changelogKnowsTheVersion();
    void workflowsCallWhatIsThere();
};

void PackageFilesTest::bundleIsDescribed()
{
    const auto plist = propertyList(stampedFolder + u"/Info.plist"_s);
    QCOMPARE(plist.value(u"CFBundleIdentifier"_s), appId);
    QCOMPARE(plist.value(u"CFBundleShortVersionString"_s), version);
    QCOMPARE(plist.value(u"CFBundleVersion"_s), version);
    QCOMPARE(plist.value(u"CFBundlePackageType"_s), u"APPL"_s);
    QCOMPARE(plist.value(u"CFBundleExecutable"_s), u"Keycutter"_s);
    QCOMPARE(plist.value(u"NSHighResolutionCapable"_s), u"true"_s);
    const QString icon = sourceFolder + u"/resources/desktop/"_s
        + plist.value(u"CFBundleIconFile"_s, u"missing"_s);
    const QByteArray icns = bytes(icon);
    QVERIFY2(icns.startsWith("icns"), qPrintable(icon));
    // 256, 512 and 1024 px, what Retina displays ask for.
    for (const char* size : {"ic08", "ic09", "ic10"})
        QVERIFY2(icns.contains(size), size);
}

void PackageFilesTest::entitlementsLoosenNothing()
{
    const auto plist = propertyList(sourceFolder + u"/packaging/macos/entitlements.plist"_s);
    QVERIFY(!plist.isEmpty());
    for (auto it = plist.cbegin(); it != plist.cend(); ++it)
        QVERIFY2(it.value() == u"false", qPrintable(it.key()));
}

void PackageFilesTest::windowsManifestIsComplete()
{
    QXmlStreamReader xml(bytes(stampedFolder + u"/keycutter.manifest"_s));
    QMap<QString, QString> settings;
    QStringList systems;
    QStringList assemblies;
    QString version4;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        const QString name = xml.name().toString();
        if (xml.namespaceUri().contains(u"/WindowsSettings"))
            settings[name] = xml.readElementText();
        else if (name == u"supportedOS")
            systems.append(attributes.value(u"Id"_s).toString());
        else if (name == u"requestedExecutionLevel")
            settings[name] = attributes.value(u"level"_s).toString();
        else if (name == u"assemblyIdentity" && assemblies.isEmpty())
            version4 = attributes.value(u"version"_s).toString();
        if (name == u"assemblyIdentity")
            assemblies.append(attributes.value(u"name"_s).toString());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(settings.value(u"dpiAwareness"_s), u"PerMonitorV2, PerMonitor"_s);
    QCOMPARE(settings.value(u"activeCodePage"_s), u"UTF-8"_s);
    QCOMPARE(settings.value(u"longPathAware"_s), u"true"_s);
    QCOMPARE(settings.value(u"requestedExecutionLevel"_s), u"asInvoker"_s);
    QCOMPARE(assemblies, (QStringList{appId, u"Microsoft.Windows.Common-Controls"_s}));
    QCOMPARE(version4, version + u".0"_s);
    QCOMPARE(systems.size(), 1);
}

void PackageFilesTest::windowsVersionIsTheProjects()
{
    const QString rc = QString::fromUtf8(bytes(stampedFolder + u"/keycutter.rc"_s));
    const QString numbers = QString(version).replace(u'.', u',') + u",0"_s;
    for (const QString& line :
         {u" FILEVERSION "_s + numbers, u" PRODUCTVERSION "_s + numbers,
          u"VALUE \"FileVersion\", \"%1\""_s.arg(version),
          u"VALUE \"ProductVersion\", \"%1\""_s.arg(version),
          u"VALUE \"OriginalFilename\", \"keycutter.exe\""_s})
        QVERIFY2(rc.contains(line), qPrintable(line));
    QVERIFY(!rc.contains(u'@'));
}

void PackageFilesTest::windowsIconHasItsSizes()
{
    // A directory of 16 bytes per picture after six bytes of header; the first byte is the width, 0
    // for 256.
    const QByteArray ico = bytes(sourceFolder + u"/resources/desktop/app.ico"_s);
    QVERIFY(ico.startsWith(QByteArrayLiteral("\0\0\1\0")));
    QList<int> widths;
    for (int i = 0; i < ico.at(4); ++i)
        widths.append(static_cast<uchar>(ico.at(6 + 16 * i)));
    QCOMPARE(widths, (QList<int>{16, 24, 32, 48, 64, 128, 0}));
}

void PackageFilesTest::menuEntryStartsTheProgram()
{
    const auto groups = desktopEntry();
    const auto entry = groups.value(u"Desktop Entry"_s);
    QCOMPARE(entry.value(u"Type"_s), u"Application"_s);
    QCOMPARE(entry.value(u"Exec"_s), u"keycutter"_s);
    QCOMPARE(entry.value(u"Icon"_s), appId);
    QCOMPARE(entry.value(u"Terminal"_s), u"false"_s);
    const QStringList actions = entry.value(u"Actions"_s).split(u';', Qt::SkipEmptyParts);
    QCOMPARE(groups.size(), 1 + actions.size());
    for (const QString& action : actions) {
        const auto group = groups.value(u"Desktop Action "_s + action);
        QVERIFY(!group.value(u"Name"_s).isEmpty());
        QVERIFY(group.value(u"Exec"_s).startsWith(u"keycutter --"));
    }
}

void PackageFilesTest::metadataFitsTheEntry()
{
    QXmlStreamReader xml(bytes(stampedFolder + u"/metainfo.xml"_s));
    QMap<QString, QStringList> texts;
    QStringList releases;
    QStringList path;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            path.append(xml.name().toString());
            if (xml.name() == u"release")
                releases.append(xml.attributes().value(u"version"_s).toString());
        } else if (xml.isEndElement()) {
            path.removeLast();
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            texts[path.join(u'/')].append(xml.text().trimmed().toString());
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const auto entry = desktopEntry().value(u"Desktop Entry"_s);
    QCOMPARE(texts.value(u"component/id"_s), QStringList{appId});
    QCOMPARE(texts.value(u"component/launchable"_s), QStringList{appId + u".desktop"_s});
    QCOMPARE(texts.value(u"component/name"_s), QStringList{entry.value(u"Name"_s)});
    QCOMPARE(texts.value(u"component/summary"_s), QStringList{entry.value(u"Comment"_s)});
    QCOMPARE(texts.value(u"component/provides/binary"_s), QStringList{entry.value(u"Exec"_s)});
    QCOMPARE(texts.value(u"component/project_license"_s), QStringList{u"MIT"_s});
    QCOMPARE(releases, QStringList{version});
}

void PackageFilesTest::screenshotsAreThere()
{
    QXmlStreamReader xml(bytes(stampedFolder + u"/metainfo.xml"_s));
    int count = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"image")
            continue;
        const auto attributes = xml.attributes();
        const QString url = xml.readElementText();
        const QString tag = u"/raw/v%1/"_s.arg(version);
        QVERIFY2(url.startsWith(u"https://") && url.contains(tag), qPrintable(url));
        const QImageReader image(
            sourceFolder + u'/' + url.mid(url.indexOf(tag) + tag.size()), "png");
        const QSize said(
            attributes.value(u"width"_s).toInt(), attributes.value(u"height"_s).toInt());
        QVERIFY2(image.size() == said, qPrintable(image.fileName()));
        ++count;
    }
    QVERIFY(count >= 3);
}

void PackageFilesTest::iconsHaveTheirSizes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("size");
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512})
        QTest::addRow("%d", size) << u"png/app-%1.png"_s.arg(size) << size;
    for (const int size : {22, 96})
        QTest::addRow("%d", size) << u"desktop/app-%1.png"_s.arg(size) << size;
}

void PackageFilesTest::iconsHaveTheirSizes()
{
    QFETCH(const QString, path);
    QFETCH(const int, size);
    const QImage icon(sourceFolder + u"/resources/"_s + path);
    QCOMPARE(icon.size(), QSize(size, size));
    QVERIFY2(icon.hasAlphaChannel() && qAlpha(icon.pixel(0, 0)) == 0, "corners are transparent");
    QVERIFY2(qAlpha(icon.pixel(size / 2, size / 2)) == 255, "something is in the middle");
}

void PackageFilesTest::billNamesTheParts()
{
    const QJsonObject bill
        = QJsonDocument::fromJson(bytes(QStringLiteral(KEYCUTTER_SBOM))).object();
    QCOMPARE(bill.value(u"bomFormat").toString(), u"CycloneDX"_s);
    QCOMPARE(bill.value(u"specVersion").toString(), u"1.5"_s);
    const QJsonObject program = bill.value(u"metadata").toObject().value(u"component").toObject();
    QCOMPARE(program.value(u"version").toString(), version);
    QMap<QString, QString> versions;
    for (const auto& part : bill.value(u"components").toArray()) {
        const QJsonObject component = part.toObject();
        const QString name = component.value(u"name").toString();
        QVERIFY2(!component.value(u"licenses").toArray().isEmpty(), qPrintable(name));
        QVERIFY2(component.value(u"purl").toString().startsWith(u"pkg:"), qPrintable(name));
        versions[name] = component.value(u"version").toString();
    }
    QCOMPARE(versions.value(u"qtbase"_s), QLatin1String(QT_VERSION_STR));
    for (const QString& name : {u"qtkeychain"_s, u"tl-expected"_s, u"cpp-httplib"_s}) {
        static const QRegularExpression number(u"^\\d+\\.\\d+"_s);
        QVERIFY2(number.match(versions.value(name)).hasMatch(), qPrintable(name));
    }
    QVERIFY(versions.contains(u"sqlite"_s));
    const QJsonObject needs = bill.value(u"dependencies").toArray().at(0).toObject();
    QCOMPARE(needs.value(u"dependsOn").toArray().size(), versions.size());
}

void PackageFilesTest::flatpakBuildsThisProgram()
{
    const QByteArray manifest = bytes(u"%1/packaging/linux/%2.yaml"_s.arg(sourceFolder, appId));
    QVERIFY(manifest.contains("\nid: " + appId.toUtf8() + '\n'));
    QVERIFY(manifest.contains("\ncommand: keycutter\n"));
    QVERIFY(!manifest.contains("--filesystem"));
    // Whatever is fetched is fetched by its digest.
    static const QRegularExpression source(u"url: (\\S+)\\n( +)(\\S+)"_s);
    int fetched = 0;
    for (auto it = source.globalMatch(QString::fromUtf8(manifest)); it.hasNext(); ++fetched) {
        const auto match = it.next();
        QCOMPARE(match.captured(3), u"sha256:"_s);
        QVERIFY(match.captured(1).startsWith(u"https://"));
    }
    QVERIFY(fetched > 0);
}

void PackageFilesTest::changelogKnowsTheVersion()
{
    const QString text = QString::fromUtf8(bytes(sourceFolder + u"/CHANGELOG.md"_s));
    const QString man = QString::fromUtf8(bytes(stampedFolder + u"/keycutter.1"_s));
    QVERIFY2(
        text.contains(u"## [%1]"_s.arg(version)) || text.contains(u"## [Unreleased]"_s),
        "the changelog has a part for the version");
    QVERIFY(man.contains(u"\"Keycutter %1\""_s.arg(version)));
}

void PackageFilesTest::workflowsCallWhatIsThere()
{
    const QString text = workflows();
    QVERIFY(!text.isEmpty() && !text.contains(u'\t'));
    static const QRegularExpression script(u"\\b(packaging/[\\w./-]+\\.(?:sh|plist|yaml|py))\\b"_s);
    int scripts = 0;
    for (auto it = script.globalMatch(text); it.hasNext(); ++scripts) {
        const QString path = it.next().captured(1);
        QVERIFY2(QFile::exists(sourceFolder + u'/' + path), qPrintable(path));
    }
    QVERIFY(scripts > 3);
    // What runs with the keys at hand is named by its commit or its maker's version.
    static const QRegularExpression action(u"uses: (\\S+)"_s);
    static const QRegularExpression pinned(u"^(?:\\./|[\\w-]+/[\\w/-]+@(?:v\\d|[0-9a-f]{40}))"_s);
    for (auto it = action.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        QVERIFY2(pinned.match(name).hasMatch(), qPrintable(name));
    }
    // No version is written a second time.
    QVERIFY2(!text.contains(version), "the workflows take the version from the project");
}

QTEST_GUILESS_MAIN(PackageFilesTest)
#include "tst_packagefiles.moc"
