// SPDX-License-Identifier: MIT
#include "FuzzTargets.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! Every input of the fuzzers' corpus through the same doors, whole and cut off.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replay_data();
    void replay();
};

void TestCorpus::replay_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("path");
    for (int i = 0; i < static_cast<int>(Fuzz::targets.size()); ++i) {
        const QString name = QString::fromLatin1(Fuzz::targets.at(static_cast<size_t>(i)).name);
        const QDir folder(QStringLiteral(KEYCUTTER_CORPUS "/") + name);
        const auto files = folder.entryInfoList(QDir::Files);
        QVERIFY2(!files.isEmpty(), qPrintable(name));
        for (const QFileInfo& file : files)
            QTest::newRow(qPrintable(name + u'/' + file.fileName())) << i << file.filePath();
    }
}

void TestCorpus::replay()
{
    QFETCH(int, target);
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto run = Fuzz::targets.at(static_cast<size_t>(target)).run;
    run(bytes);
    // A broken promise ends the program, so that it got here is the proof.
    constexpr qsizetype cuts = 40;
    for (qsizetype i = 0; i < cuts; ++i)
        run(bytes.left(bytes.size() * i / cuts));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
