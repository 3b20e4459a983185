// SPDX-License-Identifier: MIT
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

//! Threads that use regular expressions come to an end, which needs help with MinGW
//! (packaging/windows/RegexInterpreter.cpp).
class ThreadEndsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regularExpressionsInThreads();
};

void ThreadEndsTest::regularExpressionsInThreads()
{
    static const QRegularExpression form(u"\\A[a-z]+\\z"_s);
    std::atomic<int> matches = 0;
    for (int round = 0; round < 10; ++round) {
        std::array<std::thread, 20> threads;
        for (std::thread& thread : threads) {
            thread = std::thread([&matches] {
                for (int i = 0; i < 100; ++i)
                    matches += form.match(u"letters"_s).hasMatch() ? 1 : 0;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
    }
    QCOMPARE(matches.load(), 10 * 20 * 100);
}

QTEST_GUILESS_MAIN(ThreadEndsTest)
#include "tst_threadends.moc"
