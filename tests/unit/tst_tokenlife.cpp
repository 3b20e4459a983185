// SPDX-License-Identifier: MIT
#include "services/infisical/TokenLife.h"

#include <QTest>

using namespace Keycutter;
using std::chrono::seconds;

//! When a token is used, renewed, or replaced by a new login (contract infisical 1.2).
class TestTokenLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
};

void TestTokenLife::steps_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("issuedAfter"); // seconds from the login to the last renewal
    QTest::addColumn<int>("now"); // seconds from the login
    QTest::addColumn<int>("step");
    const auto row
        = [](const char* name, int life, int maximum, int issued, int now, TokenStep step) {
              QTest::newRow(name) << life << maximum << issued << now << static_cast<int>(step);
          };
    constexpr int month = 2592000;
    row("fresh", month, month, 0, 1, TokenStep::Use);
    row("never expires", 0, 0, 0, 10 * month, TokenStep::Use);
    row("just before the margin", 600, 7200, 0, 569, TokenStep::Use);
    row("in the margin", 600, 7200, 0, 570, TokenStep::Renew);
    row("short life, small margin", 5, 60, 0, 4, TokenStep::Use);
    row("over", 600, 7200, 0, 600, TokenStep::LogIn);
    // The default of Infisical: a renewal would delete the token.
    row("life is the maximum", month, month, 0, month - 10, TokenStep::LogIn);
    row("no whole life left", 600, 1200, 0, 599, TokenStep::Renew);
    row("exactly one life left", 600, 1170, 0, 570, TokenStep::LogIn);
    row("renewed before, not again", 600, 1500, 571, 1150, TokenStep::LogIn);
    row("renewed before, once more", 600, 7200, 571, 1150, TokenStep::Renew);
    row("no maximum", 600, 0, 6000, 6580, TokenStep::Renew);
    row("periodic", 600, 1000000000, 6000, 6580, TokenStep::Renew);
}

void TestTokenLife::steps()
{
    QFETCH(int, life);
    QFETCH(int, maximum);
    QFETCH(int, issuedAfter);
    QFETCH(int, now);
    QFETCH(int, step);
    const QDateTime start(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    const TokenLife token{start, start.addSecs(issuedAfter), seconds(life), seconds(maximum)};
    QCOMPARE(static_cast<int>(token.stepAt(start.addSecs(now))), step);
    QCOMPARE(token.expires().isValid(), life != 0);
}

QTEST_GUILESS_MAIN(TestTokenLife)
#include "tst_tokenlife.moc"
