// SPDX-License-Identifier: MIT
// The secrets table at 5,000 and 100,000 rows, in the program's own view, painted: showing, a
// keystroke in the filter, sorting, ticking all, and the longest stall of the event loop meanwhile.
#include "EventLoopWatch.h"
#include "Median.h"
#include "items/SecretTableModel.h"
#include "widgets/SecretTableView.h"

#include <QApplication>
#include <QWindow>

#include <cstdlib>

using namespace Keycutter;

namespace {

using Column = SecretTableModel::Column;

QList<Secret> manySecrets(int count)
{
    const QStringList words{
        QStringLiteral("DATABASE"), QStringLiteral("STRIPE"), QStringLiteral("MAIL"),
        QStringLiteral("QUEUE"), QStringLiteral("CACHE")};
    QList<Secret> secrets;
    secrets.reserve(count);
    for (int i = 0; i < count; ++i) {
        const auto number = static_cast<int>((qint64(i) * 7919) % count);
        Secret secret;
        secret.id = QStringLiteral("5f0c4c1e-0000-4000-8000-%1").arg(number, 12, 16, QChar(u'0'));
        secret.key = QStringLiteral("%1_TOKEN_%2").arg(words.at(number % 5)).arg(number);
        secret.comment = number % 3 == 0
            ? QStringLiteral("Owned by team %1, rotated by hand each quarter").arg(number % 40)
            : QString();
        secret.tags
            = {{QStringLiteral("t%1").arg(number % 7), QStringLiteral("tag %1").arg(number % 7),
                QStringLiteral("#3574f0")}};
        secret.version = 1 + number % 30;
        secret.modified = QDateTime::fromSecsSinceEpoch(1700000000 + number * 60LL, Qt::UTC);
        secrets.append(secret);
    }
    return secrets;
}

//! The program's table of @p count secrets.
class Table
{
public:
    explicit Table(int count)
        : m_count(count)
        , m_secrets(manySecrets(count))
    {
        m_view.setSecretModel(&m_model);
        m_view.resize(1200, 800);
        m_view.show();
        while (!m_view.windowHandle()->isExposed())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void measure()
    {
        print("show until painted", Bench::medianMs(5, [this] { show(); }), "ms");
        Bench::EventLoopWatch watch;
        watch.start();
        show();
        settle();
        print("longest stall until all is sorted", watch.stop(), "ms");
        measureFilter();
        measureSort();
        print(
            "tick and untick all",
            Bench::medianMs(
                11,
                [this] {
                    m_model.setAllVisibleTicked(true);
                    m_model.setAllVisibleTicked(false);
                    paint();
                }),
            "ms");
        print(
            "reload the same",
            Bench::medianMs(
                5,
                [this] {
                    m_model.setSecrets(m_secrets);
                    paint();
                }),
            "ms");
        settle();
    }

private:
    void measureFilter()
    {
        const auto keystroke = [this](const char* name, const QString& before, const QString& now) {
            const double both = Bench::medianMs(15, [&] {
                filter(before);
                filter(now);
            });
            print(name, both / 2, "ms");
        };
        keystroke("filter keystroke, one letter", QString(), QStringLiteral("t"));
        keystroke("filter keystroke, narrowing", QStringLiteral("toke"), QStringLiteral("token"));
        keystroke("filter keystroke, few left", QStringLiteral("_9999"), QStringLiteral("_99999"));
        keystroke(
            "filter keystroke, three words", QStringLiteral("stripe tag 3"),
            QStringLiteral("stripe tag 33"));
        keystroke("filter broad and cleared", QStringLiteral("a"), QString());
        m_view.selectAll();
        keystroke("filter with all rows selected", QString(), QStringLiteral("to"));
        m_view.clearSelection();
        filter({});
    }

    void measureSort()
    {
        for (const Column column : {Column::Key, Column::Comment, Column::Updated}) {
            const auto section = static_cast<int>(m_model.columns().indexOf(column));
            const QByteArray name = "sort by "
                + m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().toUtf8();
            const double both = Bench::medianMs(11, [this, section] {
                m_model.sort(section, Qt::DescendingOrder);
                paint();
                m_model.sort(section, Qt::AscendingOrder);
                paint();
            });
            print(name.constData(), both / 2, "ms");
        }
    }

    void show()
    {
        m_model.setSecrets({});
        m_model.setSecrets(m_secrets);
        paint();
    }

    void filter(const QString& text)
    {
        m_model.setFilter(text);
        paint();
    }

    void paint() { m_view.viewport()->repaint(); }

    //! Until the worker has sorted by every column.
    void settle()
    {
        for (int section = 0; section < m_model.columnCount(); ++section) {
            m_model.sort(section, Qt::AscendingOrder);
            while (m_model.isPreparing())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        m_model.sort(0, Qt::AscendingOrder);
    }

    void print(const char* what, double figure, const char* unit) const
    {
        const QByteArray name = QByteArray::number(m_count) + " rows, " + what;
        Bench::print(name.constData(), figure, unit);
    }

    int m_count;
    QList<Secret> m_secrets;
    SecretTableModel m_model;
    SecretTableView m_view;
};

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    for (const int count : {5000, 100000})
        Table(count).measure();
    return EXIT_SUCCESS;
}
