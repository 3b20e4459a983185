// SPDX-License-Identifier: MIT
#include "plan/PlanDigest.h"

#include <QCryptographicHash>

namespace Keycutter {

namespace {

//! Every text goes with its length, so that no two plans give the same bytes.
class Digest
{
public:
    void add(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        add(bytes.size());
        m_hash.addData(bytes);
    }
    void add(const QStringList& texts)
    {
        add(texts.size());
        for (const QString& text : texts)
            add(text);
    }
    void add(qint64 number)
    {
        m_hash.addData(QByteArray::number(number));
        m_hash.addData(QByteArrayView("\n"));
    }
    void add(const Location& location)
    {
        add(location.projectId);
        add(location.environment);
        add(location.path);
    }
    [[nodiscard]] QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QString planDigest(const Plan& plan)
{
    Digest digest;
    digest.add(plan.from);
    digest.add(static_cast<qint64>(plan.options.attributes.toInt()));
    digest.add(static_cast<qint64>(plan.options.ifExists));
    digest.add(plan.secrets.size());
    for (const Secret& secret : plan.secrets) {
        digest.add(secret.id);
        digest.add(secret.key);
        digest.add(static_cast<qint64>(secret.version));
    }
    digest.add(plan.destinations.size());
    for (const Destination& destination : plan.destinations) {
        digest.add(destination.location);
        digest.add(destination.nameTemplate);
    }
    digest.add(static_cast<qint64>(plan.cells.size()));
    for (const PlanCell& cell : plan.cells) {
        digest.add(static_cast<qint64>(cell.secret));
        digest.add(static_cast<qint64>(cell.destination));
        digest.add(stateId(cell.state));
        digest.add(actionId(cell.action));
        digest.add(blockId(cell.blocked));
        digest.add(cell.targetKey);
        digest.add(cell.scopes);
        // Only what is written down: the source's own comment is not.
        digest.add(plan.commentSetFor(cell).value_or(QString()));
        digest.add(cell.existingId);
        digest.add(static_cast<qint64>(cell.existingVersion));
    }
    return digest.result();
}

} // namespace Keycutter
