// SPDX-License-Identifier: MIT
// The real window in other languages, on its way through the main jobs: no text is left
// untranslated, none is cut off, no menu has an accelerator twice.
#include "InLanguage.h"
#include "Resources.h"
#include "SandboxHost.h"
#include "ShownTexts.h"
#include "WindowTour.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/ConnectionsDialog.h"
#include "domain/ListText.h"
#include "items/SecretTableModel.h"
#include "pages/BrowsePage.h"
#include "support/Layouts.h"
#include "support/ProgramFolder.h"
#include "support/PseudoLanguage.h"
#include "theme/FlatStyle.h"
#include "translations/Language.h"

#include <QApplication>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace Keycutter;
using namespace Qt::StringLiterals;

class LanguagesTest : public QObject
{
    Q_OBJECT

public:
    static void initMain();

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingUntranslated_data();
    void nothingUntranslated();
    void nothingCutOff_data();
    void nothingCutOff();
    void listsReadRight_data();
    void listsReadRight();
    void noAcceleratorTwice_data();
    void noAcceleratorTwice();
    void buttonFromRightToLeft();

private:
    void goRound(const std::function<void(const QString& stop, QWidget& shown)>& look);
    void openDialogs(const std::function<void(const QString& stop, QWidget& shown)>& look);
    void learnNames();
    [[nodiscard]] bool isName(const QString& word) const;
    [[nodiscard]] QString untranslated(const QString& text) const;

    std::unique_ptr<InLanguage> m_language;
    std::unique_ptr<WindowTour> m_tour;
    QSet<QString> m_names; // words that come from a service or from the person
};

void LanguagesTest::initMain()
{
    static const QTemporaryDir home;
    keepEverythingIn(home.path());
}

void LanguagesTest::initTestCase()
{
    initResources();
}

void LanguagesTest::cleanup()
{
    m_tour.reset();
    m_names.clear();
    m_language.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void LanguagesTest::goRound(const std::function<void(const QString& stop, QWidget& shown)>& look)
{
    m_tour = std::make_unique<WindowTour>(
        *qApp, Settings::Appearance::Light, QSize(1180, 721),
        [&](const char* name, QWidget& shown) {
            learnNames();
            look(QString::fromLatin1(name), shown);
        });
    QVERIFY(m_tour->goRound());
    openDialogs(look);
}

//! The dialogs that are not on the way.
void LanguagesTest::openDialogs(const std::function<void(const QString&, QWidget&)>& look)
{
    for (const Service* service : m_tour->services().all()) {
        ConnectionDialog dialog(m_tour->context(), service->descriptor().id, &m_tour->window());
        dialog.open();
        auto* methods = dialog.findChild<QComboBox*>(u"methodBox"_s);
        QVERIFY(methods != nullptr);
        for (int method = 0; method < methods->count(); ++method) {
            methods->setCurrentIndex(method);
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            settleLayouts();
            look(service->descriptor().id + u' ' + methods->itemText(method), dialog);
        }
    }
    ConnectionsDialog connections(m_tour->context(), &m_tour->window());
    connections.open();
    QVERIFY(QTest::qWaitForWindowExposed(&connections));
    settleLayouts();
    look(u"connections"_s, connections);
}

void LanguagesTest::learnNames()
{
    const auto learn = [this](const QString& text) {
        static const QRegularExpression notOfWords(u"[^\\w]+"_s);
        for (const QString& word : text.split(notOfWords, Qt::SkipEmptyParts))
            m_names.insert(word);
    };
    learn(SandboxHost::samplePath());
    learn(QDateTime::currentDateTime().timeZoneAbbreviation()); // the system's own words
    ConnectionManager& connections = m_tour->context().connections;
    for (const Connection& connection : connections.connections()) {
        learn(connection.name);
        learn(connection.site.toString());
        for (const Project& project : connections.projects(connection.id)) {
            learn(project.name);
            for (const Environment& environment : project.environments)
                learn(environment.name + u' ' + environment.slug);
        }
    }
    for (const int number : m_tour->context().runs.runs()) {
        const Run& run = m_tour->context().runs.runner(number)->run();
        learn(run.fromTitle + u' ' + run.destinationTitles.join(u' '));
    }
    for (const Service* service : m_tour->services().all()) {
        learn(service->descriptor().name);
        for (const SitePreset& site : service->descriptor().sites)
            learn(site.url.host());
    }
    const auto* page = m_tour->window().findChild<BrowsePage*>();
    for (const Secret& secret : page->model()->tickedSecrets()) {
        learn(secret.key + u' ' + secret.comment + u' ' + secret.status);
        learn(secret.scopes.join(u' '));
        for (const Tag& tag : secret.tags)
            learn(tag.name + u' ' + tag.slug);
        for (const MetadataEntry& entry : secret.metadata)
            learn(entry.key + u' ' + entry.value);
    }
}

bool LanguagesTest::isName(const QString& word) const
{
    static const QRegularExpression key(u"^[A-Z0-9]+$|_"_s);
    static const QRegularExpression id(u"^[0-9a-f]+$"_s);
    return word.size() < 2 || m_names.contains(word) || key.match(word).hasMatch()
        || id.match(word).hasMatch();
}

//! The words of @p text that no translator has seen.
QString LanguagesTest::untranslated(const QString& text) const
{
    static const QRegularExpression path(
        u"(^|(?<=[\\s:]))(/[\\w.-]+)+|\\w+(\\.\\w+)+|\\{name\\}"_s);
    static const QRegularExpression word(u"[A-Za-z_][A-Za-z0-9_]*"_s);
    QStringList found;
    const QString rest = Test::outsideBrackets(text).remove(path);
    for (auto match = word.globalMatch(rest); match.hasNext();) {
        const QString one = match.next().captured();
        if (!isName(one))
            found.append(one);
    }
    return found.join(u' ');
}

void LanguagesTest::nothingUntranslated_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void LanguagesTest::nothingUntranslated()
{
    QFETCH(const Qt::LayoutDirection, direction);
    m_language = std::make_unique<InLanguage>(u"pseudo"_s);
    QGuiApplication::setLayoutDirection(direction);
    QStringList problems;
    goRound([&](const QString& stop, QWidget& shown) {
        QCOMPARE(shown.layoutDirection(), direction);
        for (const ShownText& each : shownTexts(shown)) {
            if (const QString words = untranslated(each.text); !words.isEmpty())
                problems.append(u"%1, %2: “%3” in “%4”"_s.arg(stop, each.where, words, each.text));
        }
        for (const QString& text : cutOffTexts(shown))
            problems.append(u"%1, cut off: %2"_s.arg(stop, text));
    });
    problems.removeDuplicates();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void LanguagesTest::nothingCutOff_data()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages()) {
        if (language.name != u"en") // the pseudo-language is of its words, and longer
            QTest::newRow(qPrintable(language.name)) << language.name;
    }
}

void LanguagesTest::nothingCutOff()
{
    QFETCH(const QString, language);
    m_language = std::make_unique<InLanguage>(language);
    QStringList problems;
    goRound([&](const QString& stop, QWidget& shown) {
        for (const QString& text : cutOffTexts(shown))
            problems.append(u"%1: %2"_s.arg(stop, text));
    });
    problems.removeDuplicates();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void LanguagesTest::listsReadRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("things");
    QTest::addColumn<QString>("clauses");
    QTest::addColumn<QString>("sentences");
    for (const char* language : {"en", "de", "es", "fr"})
        QTest::newRow(language) << QString::fromLatin1(language) << u"a, b, c"_s << u"a, b, c"_s
                                << u"a. b. c"_s;
    QTest::newRow("ja") << u"ja"_s << u"a、b、c"_s << u"a、b、c"_s << u"a。b。c"_s;
    QTest::newRow("zh") << u"zh-Hans"_s << u"a、b、c"_s << u"a，b，c"_s << u"a。b。c"_s;
}

void LanguagesTest::listsReadRight()
{
    QFETCH(const QString, language);
    QFETCH(const QString, things);
    QFETCH(const QString, clauses);
    QFETCH(const QString, sentences);
    m_language = std::make_unique<InLanguage>(language);
    const QStringList parts{u"a"_s, u"b"_s, u"c"_s};
    QCOMPARE(listText(parts), things);
    QCOMPARE(clausesText(parts), clauses);
    QCOMPARE(sentencesText(parts), sentences);
    RunCounts counts;
    counts.byOutcome = {{Outcome::Created, 3}, {Outcome::Failed, 2}};
    const QString separator = things.mid(1, things.indexOf(u'b') - 1);
    QVERIFY(summaryText(counts).contains(separator));
}

void LanguagesTest::noAcceleratorTwice_data()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.name)) << language.name;
}

void LanguagesTest::noAcceleratorTwice()
{
    QFETCH(const QString, language);
    m_language = std::make_unique<InLanguage>(language);
    const WindowTour tour(
        *qApp, Settings::Appearance::Light, WindowTour::usualSize(), [](const char*, QWidget&) {});
    QCOMPARE(doubleAccelerators(tour.window()).join(u'\n'), QString());
}

void LanguagesTest::buttonFromRightToLeft()
{
    FlatStyle style;
    QPixmap red(16, 16);
    red.fill(Qt::red);
    QPushButton button(QIcon(red), u"||||||"_s);
    button.setStyle(&style);
    button.setLayoutDirection(Qt::RightToLeft);
    button.setIconSize(red.size());
    button.resize(300, 40);
    const QImage image = button.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QList<int> icon;
    QList<int> text;
    for (int x = 4; x < image.width() - 4; ++x) { // within the frame
        for (int y = 8; y < image.height() - 8; ++y) {
            const QColor color = image.pixelColor(x, y);
            if (color.red() > 200 && color.green() < 60)
                icon.append(x);
            else if (color.lightness() < 100)
                text.append(x);
        }
    }
    QVERIFY(!icon.isEmpty() && !text.isEmpty());
    // The icon comes first, close to its text, and both are in the middle.
    QVERIFY(icon.constFirst() > text.constLast());
    QVERIFY(icon.constFirst() - text.constLast() < 12);
    const int middle = (text.constFirst() + icon.constLast()) / 2;
    QVERIFY2(std::abs(middle - image.width() / 2) < 8, qPrintable(QString::number(middle)));
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
