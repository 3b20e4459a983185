// SPDX-License-Identifier: MIT
#include "settings/Settings.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keycutter;

namespace {

const auto all = Attribute::Value | Attribute::Comment | Attribute::Tags;

} // namespace

//! What is written is what is read, also by a later start of the program.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksLikeProduction_data();
    void looksLikeProduction();
    void productionFollowsTheChoice();
    void productionGoesByWhatPeopleCallIt();
    void windowState();
    void lastLocation();
    void destinationsKeepTheirProjectsApart();
    void naming();
    void attributes();
    void appearance();
    void language();
    void lockAfter_data();
    void lockAfter();
    void lockAfterIsRemembered();
    void productionWords_data();
    void productionWords();
    void productionWordsAreKept();
    void limits();
    void limitsEditedByHand();
    void network();
    void logLevel();
    void brokenEntries_data();
    void brokenEntries();
    void hugeArraySize();

private:
    //! A fresh reader of the same file.
    QSettings& reopened();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_store;
};

void SettingsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_store.reset();
}

QSettings& SettingsTest::reopened()
{
    if (m_store)
        m_store->sync();
    m_store = std::make_unique<QSettings>(
        m_dir->filePath(QStringLiteral("keycutter.ini")), QSettings::IniFormat);
    return *m_store;
}

void SettingsTest::looksLikeProduction_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<bool>("production");
    const auto add = [](const char* slug, bool production) {
        QTest::newRow(slug) << QString::fromLatin1(slug) << production;
    };
    for (const char* slug :
         {"prod", "production", "live", "prd", "prod-eu", "eu-prod", "PROD", "eu_live_2", "prod2"})
        add(slug, true);
    for (const char* slug :
         {"dev", "staging", "product", "delivery", "alive", "preprod", "pre-prod", "non-prod",
          "nonprod", "reproduction", ""})
        add(slug, false);
}

void SettingsTest::looksLikeProduction()
{
    QFETCH(const QString, slug);
    QFETCH(const bool, production);
    QCOMPARE(Keycutter::looksLikeProduction(slug), production);
}

void SettingsTest::productionFollowsTheChoice()
{
    const Location prod{QStringLiteral("p/1"), QStringLiteral("prod"), QStringLiteral("/app")};
    const Location dev{QStringLiteral("p/1"), QStringLiteral("dev"), QStringLiteral("/app")};
    const QString c = QStringLiteral("c");
    Settings settings(reopened());
    QSignalSpy changed(&settings, &Settings::productionChanged);
    settings.setProduction(c, prod, prod.environment, true);
    QCOMPARE(changed.count(), 0);
    settings.setProduction(c, prod, prod.environment, false);
    settings.setProduction(c, dev, dev.environment, true);
    QCOMPARE(changed.count(), 2);

    const Settings later(reopened());
    QVERIFY(!later.isProduction(c, prod, prod.environment));
    QVERIFY(later.isProduction(c, dev, dev.environment));
    // The choice is the environment's, of this connection only.
    Location otherPath = dev;
    otherPath.path = QStringLiteral("/other");
    QVERIFY(later.isProduction(c, otherPath, dev.environment));
    QVERIFY(later.isProduction(QStringLiteral("other"), prod, prod.environment));
}

void SettingsTest::productionGoesByWhatPeopleCallIt()
{
    const Location store{QStringLiteral("account"), QStringLiteral("8f7a90aa"), {}};
    const QString c = QStringLiteral("c");
    Settings settings(reopened());
    QVERIFY(settings.isProduction(c, store, QStringLiteral("prod")));
    QVERIFY(!settings.isProduction(c, store, QStringLiteral("default_secrets_store")));
    settings.setProduction(c, store, QStringLiteral("prod"), false);
    QVERIFY(!Settings(reopened()).isProduction(c, store, QStringLiteral("prod")));
}

void SettingsTest::windowState()
{
    const QByteArray state("\0\1\xff binary", 10);
    Settings(reopened()).setWindowState(QStringLiteral("main/splitter"), state);
    const Settings later(reopened());
    QCOMPARE(later.windowState(QStringLiteral("main/splitter")), state);
    QVERIFY(later.windowState(QStringLiteral("main")).isEmpty());
}

void SettingsTest::lastLocation()
{
    QVERIFY(Settings(reopened()).lastLocation().connectionId.isEmpty());
    const Location location{
        QStringLiteral("p"), QStringLiteral("dev"), QStringLiteral("/app/größe")};
    Settings(reopened()).setLastLocation({QStringLiteral("c"), location});
    const auto read = Settings(reopened()).lastLocation();
    QCOMPARE(read.connectionId, QStringLiteral("c"));
    QVERIFY(read.location == location);
}

void SettingsTest::destinationsKeepTheirProjectsApart()
{
    const Location a{QStringLiteral("p"), QStringLiteral("staging"), QStringLiteral("/app")};
    const Location b{QStringLiteral("p"), QStringLiteral("prod"), QStringLiteral("/")};
    Settings settings(reopened());
    settings.setLastDestinations(QStringLiteral("c"), QStringLiteral("p"), {a, b});
    settings.setLastDestinations(QStringLiteral("c"), QStringLiteral("p/q"), {b});
    settings.setLastDestinations(QStringLiteral("c"), QStringLiteral("p"), {b});
    const Settings later(reopened());
    QVERIFY(later.lastDestinations(QStringLiteral("c"), QStringLiteral("p")) == QList<Location>{b});
    QVERIFY(
        later.lastDestinations(QStringLiteral("c"), QStringLiteral("p/q")) == QList<Location>{b});
    QVERIFY(later.lastDestinations(QStringLiteral("c"), QStringLiteral("none")).isEmpty());
}

void SettingsTest::naming()
{
    const QString c = QStringLiteral("c/1");
    Settings settings(reopened());
    QCOMPARE(settings.lastNaming(c), RememberedNaming());
    const RememberedNaming naming{
        {QStringLiteral("{name}_A,b"), QStringLiteral("{name}_B")},
        QStringLiteral("^(.*)\\d"),
        QStringLiteral("\\1"),
        true,
        false,
        QStringLiteral("upper")};
    settings.setLastNaming(c, naming);
    const Settings later(reopened());
    QCOMPARE(later.lastNaming(c), naming);
    QCOMPARE(later.lastNaming(QStringLiteral("other")), RememberedNaming());
}

void SettingsTest::attributes()
{
    const QString service = QStringLiteral("infisical");
    Settings settings(reopened());
    QCOMPARE(settings.lastAttributes(service, all), Attributes(all));
    settings.setLastAttributes(service, Attribute::Tags | Attribute::Scopes);
    QCOMPARE(Settings(reopened()).lastAttributes(service, all), Attributes(Attribute::Tags));
    // None is a choice too, and not the same as never having chosen.
    Settings(reopened()).setLastAttributes(service, {});
    QCOMPARE(Settings(reopened()).lastAttributes(service, all), Attributes());
}

void SettingsTest::appearance()
{
    Settings settings(reopened());
    QSignalSpy changed(&settings, &Settings::appearanceChanged);
    QCOMPARE(settings.appearance(), Settings::Appearance::System);
    settings.setAppearance(Settings::Appearance::Dark);
    settings.setAppearance(Settings::Appearance::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(Settings(reopened()).appearance(), Settings::Appearance::Dark);
}

void SettingsTest::language()
{
    Settings settings(reopened());
    QCOMPARE(settings.language(), QString());
    settings.setLanguage(QStringLiteral("zh-Hans"));
    QCOMPARE(Settings(reopened()).language(), QStringLiteral("zh-Hans"));
    Settings(*m_store).setLanguage({});
    QCOMPARE(Settings(reopened()).language(), QString());
    QVERIFY(!m_store->contains(QStringLiteral("language")));
}

void SettingsTest::lockAfter_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<int>("minutes");
    QTest::newRow("nothing") << QString() << 10;
    QTest::newRow("never") << QStringLiteral("0") << 0;
    QTest::newRow("five") << QStringLiteral("5") << 5;
    QTest::newRow("a day") << QStringLiteral("1440") << 1440;
    // What cannot be meant must not leave it open.
    QTest::newRow("negative") << QStringLiteral("-1") << 10;
    QTest::newRow("too long") << QStringLiteral("1441") << 10;
    QTest::newRow("no number") << QStringLiteral("never") << 10;
}

void SettingsTest::lockAfter()
{
    QFETCH(const QString, stored);
    QFETCH(const int, minutes);
    if (!stored.isNull())
        reopened().setValue(QStringLiteral("security/lockAfterMinutes"), stored);
    QCOMPARE(Settings(reopened()).lockAfter(), std::chrono::minutes(minutes));
}

void SettingsTest::lockAfterIsRemembered()
{
    Settings settings(reopened());
    QSignalSpy changed(&settings, &Settings::lockAfterChanged);
    settings.setLockAfter(std::chrono::minutes(30));
    settings.setLockAfter(std::chrono::minutes(30));
    QCOMPARE(changed.count(), 1);
    settings.setLockAfter(std::chrono::minutes(100'000));
    QCOMPARE(settings.lockAfter(), std::chrono::minutes(1440));
    settings.setLockAfter(std::chrono::minutes(-3));
    QCOMPARE(Settings(reopened()).lockAfter(), std::chrono::minutes(0));
}

void SettingsTest::productionWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("production");
    const auto add = [](const char* typed, const char* title, bool production) {
        QTest::addRow("%s of %s", title, typed)
            << QString::fromUtf8(typed) << QString::fromUtf8(title) << production;
    };
    add("main, p", "main", true);
    add("main, p", "eu-p", true);
    add("main, p", "prod", false);
    add("main, p", "non-main", false);
    add("prod*", "product", true);
    add("prod*", "myprod", false);
    add("*prod", "myprod2", true);
    add("stag*", "STAGING (eu)", true);
    add("a.b", "axb", false); // a dot is a dot
    add("本番", "本番環境", true);
    add("*", "dev", false);
    add("", "prod", false);
    add(" ,; ", "prod", false);
}

void SettingsTest::productionWords()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, title);
    QFETCH(const bool, production);
    QCOMPARE(Keycutter::looksLikeProduction(title, productionWordsOf(typed)), production);
}

void SettingsTest::productionWordsAreKept()
{
    const Location main{QStringLiteral("p"), QStringLiteral("main"), {}};
    const Location live{QStringLiteral("p"), QStringLiteral("live"), {}};
    const QString c = QStringLiteral("c");
    Settings settings(reopened());
    QSignalSpy changed(&settings, &Settings::productionChanged);
    settings.setProduction(c, live, live.environment, true); // as it is
    settings.setProductionWords({QStringLiteral("main"), QStringLiteral("pro*")});
    settings.setProductionWords(settings.productionWords());
    QCOMPARE(changed.count(), 1);
    QVERIFY(settings.isProduction(c, main, main.environment));
    QVERIFY(!settings.isProduction(c, live, live.environment));
    // What a person says of one environment goes before the words.
    settings.setProduction(c, live, live.environment, true);
    const Settings later(reopened());
    QCOMPARE(
        later.productionWords(), QStringList({QStringLiteral("main"), QStringLiteral("pro*")}));
    QVERIFY(later.isProduction(c, live, live.environment));
    // None at all is not the same as the usual ones.
    Settings(*m_store).setProductionWords({});
    QCOMPARE(Settings(reopened()).productionWords(), QStringList());
}

void SettingsTest::limits()
{
    Settings settings(reopened());
    QCOMPARE(settings.overwriteLimit(), 10);
    QCOMPARE(settings.historyLimit(), 500);
    settings.setOverwriteLimit(0);
    settings.setHistoryLimit(2000);
    const Settings later(reopened());
    QCOMPARE(later.overwriteLimit(), 0);
    QCOMPARE(later.historyLimit(), 2000);
}

void SettingsTest::limitsEditedByHand()
{
    QSettings& store = reopened();
    store.setValue(QStringLiteral("safety/overwriteLimit"), -3);
    store.setValue(QStringLiteral("history/limit"), QStringLiteral("many"));
    store.setValue(QStringLiteral("network/proxy"), QStringLiteral("own"));
    store.setValue(QStringLiteral("network/proxyPort"), 70'000);
    store.setValue(QStringLiteral("log/level"), QStringLiteral("loud"));
    const Settings settings(store);
    QCOMPARE(settings.overwriteLimit(), 0);
    QCOMPARE(settings.historyLimit(), 500);
    QCOMPARE(settings.proxy().kind, ProxyChoice::Kind::System); // without a host
    QCOMPARE(settings.logLevel(), Settings::LogLevel::Debug);
    store.setValue(QStringLiteral("history/limit"), 0);
    QCOMPARE(settings.historyLimit(), Settings::lowestHistoryLimit);
}

void SettingsTest::network()
{
    Settings settings(reopened());
    QSignalSpy changed(&settings, &Settings::networkChanged);
    const ProxyChoice own{ProxyChoice::Kind::Own, QStringLiteral("proxy.example"), 3128};
    settings.setProxy(own);
    settings.setProxy(own);
    settings.setCaFile(QStringLiteral("/etc/ssl/acme.pem"));
    QCOMPARE(changed.count(), 2);
    const Settings later(reopened());
    QCOMPARE(later.proxy(), own);
    QCOMPARE(later.caFile(), QStringLiteral("/etc/ssl/acme.pem"));
}

void SettingsTest::logLevel()
{
    Settings settings(reopened());
    QCOMPARE(settings.logLevel(), Settings::LogLevel::Debug);
    settings.setLogLevel(Settings::LogLevel::Info);
    QCOMPARE(Settings(reopened()).logLevel(), Settings::LogLevel::Info);
}

void SettingsTest::brokenEntries_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("not a settings file") << QByteArray("{\"a\": [1, 2");
    QTest::newRow("binary") << QByteArray("\0\xff\xfe[last]\n\0=\0", 14);
    QTest::newRow("wrong types") << QByteArray(
        "appearance=7\n[last]\nconnection=@Invalid()\nlocation=x\n"
        "[attributes]\ninfisical=@Variant(\\0)\n[production]\nc\\p\\dev=maybe\n");
    QTest::newRow("location without project")
        << QByteArray("[last]\nconnection=c\nlocation\\size=1\nlocation\\1\\path=/app\n");
    QTest::newRow("negative size") << QByteArray("[last]\nconnection=c\nlocation\\size=-5\n");
}

void SettingsTest::brokenEntries()
{
    QFETCH(const QByteArray, file);
    QFile ini(m_dir->filePath(QStringLiteral("keycutter.ini")));
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write(file);
    ini.close();

    const Settings settings(reopened());
    const Location dev{QStringLiteral("p"), QStringLiteral("dev"), {}};
    QCOMPARE(settings.appearance(), Settings::Appearance::System);
    QVERIFY(settings.lastLocation().location.projectId.isEmpty());
    QVERIFY(!settings.isProduction(QStringLiteral("c"), dev, dev.environment));
    QVERIFY(settings.windowState(QStringLiteral("main")).isEmpty());
    (void)settings.lastAttributes(QStringLiteral("infisical"), all);
}

void SettingsTest::hugeArraySize()
{
    QFile ini(m_dir->filePath(QStringLiteral("keycutter.ini")));
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[destinations]\nc\\p\\size=2000000000\nc\\p\\1\\project=p\n"
              "c\\p\\1\\environment=dev\nc\\p\\1\\path=/\n");
    ini.close();
    const Settings settings(reopened());
    QCOMPARE(settings.lastDestinations(QStringLiteral("c"), QStringLiteral("p")).size(), 1);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
