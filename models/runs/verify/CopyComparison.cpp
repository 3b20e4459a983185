// SPDX-License-Identifier: MIT
#include "runs/verify/CopyComparison.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace Keycutter {

namespace {

//! The service makes a copy ready by itself, and that may count as a change of it.
constexpr qint64 getsReadyWithin = 120;
//! Made and modified in one go, some services note the two a moment apart.
constexpr qint64 oneGo = 1;

QString translated(const char* text)
{
    return QCoreApplication::translate("Verification", text);
}

//! The service gives a mask for such values, whatever they are (contract infisical 9.9).
bool hasEncrypted(const Secret& secret)
{
    return std::ranges::any_of(secret.metadata, &MetadataEntry::encrypted);
}

//! A listing by id and by key, without what stands beside the folder's own secrets.
class Inventory
{
public:
    explicit Inventory(const QList<Secret>& secrets)
    {
        m_byId.reserve(secrets.size());
        m_byKey.reserve(secrets.size());
        for (const Secret& secret : secrets) {
            if (secret.marks & (SecretMark::Imported | SecretMark::PersonalOverride))
                continue;
            m_byId.insert(secret.id, &secret);
            m_byKey.insert(secret.key, &secret);
        }
    }

    [[nodiscard]] const Secret* withId(const QString& id) const { return m_byId.value(id); }
    [[nodiscard]] QList<const Secret*> withKey(const QString& key) const
    {
        return m_byKey.values(key);
    }

private:
    QHash<QStringView, const Secret*> m_byId;
    QMultiHash<QStringView, const Secret*> m_byKey;
};

//! Compares the cells of one run.
class Comparer
{
public:
    Comparer(const Run& run, const StatusWords& words)
        : m_run(run)
        , m_words(words)
    {
    }

    [[nodiscard]] CopyCheck check(const RunCell& cell, const Inventory& there) const;

private:
    enum class Origin { Source, Before, Nothing };

    [[nodiscard]] const PlanCell& planned(const RunCell& cell) const
    {
        return m_run.plan.cells[static_cast<size_t>(cell.planCell)];
    }
    [[nodiscard]] bool hasOverwritten(const RunCell& cell) const
    {
        // An Overwrite that found nothing to overwrite has created.
        return planned(cell).action == CellAction::Overwrite && cell.outcome != Outcome::Created;
    }
    [[nodiscard]] QString knownId(const RunCell& cell) const
    {
        return cell.destinationId.isEmpty() && hasOverwritten(cell) ? planned(cell).existingId
                                                                    : cell.destinationId;
    }
    [[nodiscard]] const QString& sourceId(const RunCell& cell) const
    {
        return m_run.plan.secrets[planned(cell).secret].id;
    }

    [[nodiscard]] CopyCheck notThere(const RunCell& cell, const Inventory& there) const;
    [[nodiscard]] CopyCheck compared(const RunCell& cell, const Secret& copy) const;
    [[nodiscard]] bool isChanged(const RunCell& cell, const Secret& copy) const;
    [[nodiscard]] Origin
    originOf(const RunCell& cell, Attribute attribute, const AttributePrint& source) const;
    void comparePrints(const RunCell& cell, const Secret& copy, CopyCheck& check) const;
    void compareComment(const RunCell& cell, const Secret& copy, CopyCheck& check) const;
    void comparePlanned(const RunCell& cell, const Secret& copy, CopyCheck& check) const;
    void judge(const RunCell& cell, const Secret& copy, CopyCheck& check) const;

    const Run& m_run;
    const StatusWords& m_words;
};

CopyCheck Comparer::check(const RunCell& cell, const Inventory& there) const
{
    const QString id = knownId(cell);
    if (const Secret* copy = there.withId(id); copy && !id.isEmpty())
        return compared(cell, *copy);
    const auto ofKey = there.withKey(planned(cell).targetKey);
    if (id.isEmpty() && ofKey.size() == 1)
        return compared(cell, *ofKey.first());
    return notThere(cell, there);
}

CopyCheck Comparer::notThere(const RunCell& cell, const Inventory& there) const
{
    CopyCheck check;
    const auto ofKey = there.withKey(planned(cell).targetKey);
    if (ofKey.size() > 1 && knownId(cell).isEmpty()) {
        check.state = CopyState::NotTold;
        check.detail = translated(QT_TRANSLATE_NOOP(
            "Verification",
            "The key is there more than once, and it is not known which is the "
            "copy."));
        return check;
    }
    check.state = CopyState::Gone;
    check.detail = ofKey.isEmpty()
        ? translated(QT_TRANSLATE_NOOP("Verification", "It is not there any more."))
        : translated(QT_TRANSLATE_NOOP(
            "Verification", "It is not there any more; another secret has its key now."));
    return check;
}

bool Comparer::isChanged(const RunCell& cell, const Secret& copy) const
{
    if (copy.version > 0)
        return copy.version > (hasOverwritten(cell) ? planned(cell).existingVersion + 1 : 1);
    if (!copy.modified.isValid())
        return false;
    const bool getsReady = !m_words.pending.isEmpty();
    // Both dates by the service's clock: this machine's may be ahead of it, and a run takes hours.
    const QDateTime end = copy.created.isValid() ? copy.created : m_run.ended;
    return end.isValid() && copy.modified > end.addSecs(getsReady ? getsReadyWithin : oneGo);
}

Comparer::Origin
Comparer::originOf(const RunCell& cell, Attribute attribute, const AttributePrint& source) const
{
    const bool isCopied = m_run.plan.options.attributes.testFlag(attribute);
    if (!hasOverwritten(cell))
        return isCopied ? Origin::Source : Origin::Nothing;
    // A source without a comment sends none, and the old one stays (contract infisical 3.4).
    const bool isSent = isCopied
        && (attribute != Attribute::Comment
            || source.comment != printOf(Secret(), sourceId(cell)).comment);
    if (isSent)
        return Origin::Source;
    const bool wiped = attribute == Attribute::Metadata && !cell.approvalId.isEmpty();
    return wiped ? Origin::Nothing : Origin::Before;
}

void Comparer::comparePrints(const RunCell& cell, const Secret& copy, CopyCheck& check) const
{
    struct Row
    {
        Attribute attribute;
        QByteArray AttributePrint::*print;
    };
    static constexpr std::array rows{
        Row{Attribute::Comment, &AttributePrint::comment},
        Row{Attribute::Tags, &AttributePrint::tags},
        Row{Attribute::Metadata, &AttributePrint::metadata}};
    const QString& source = sourceId(cell);
    const QString& before = planned(cell).existingId;
    const AttributePrint sourcePrint = m_run.prints.value(source);
    const AttributePrint nothing = printOf(Secret(), source);
    const AttributePrint asSource = printOf(copy, source);
    for (const Row& row : rows) {
        if (row.attribute == Attribute::Comment && m_run.plan.rules.canSetComment)
            continue;
        const Origin origin = originOf(cell, row.attribute, sourcePrint);
        AttributePrint wanted = origin == Origin::Nothing ? nothing : sourcePrint;
        AttributePrint found = asSource;
        if (origin == Origin::Before) {
            wanted = m_run.prints.value(before);
            found = printOf(copy, before);
        }
        if ((wanted.*row.print).isEmpty())
            check.untold |= row.attribute;
        else if (wanted.*row.print != found.*row.print)
            check.differing |= row.attribute;
        else if (row.attribute == Attribute::Metadata && hasEncrypted(copy))
            check.untold |= row.attribute;
    }
}

//! Only a comment that was set is kept with the plan; of the source's there is the print.
void Comparer::compareComment(const RunCell& cell, const Secret& copy, CopyCheck& check) const
{
    const std::optional<QString> set = m_run.plan.commentSetFor(planned(cell));
    const QByteArray print = m_run.prints.value(sourceId(cell)).comment;
    if (!set && print.isEmpty())
        check.untold |= Attribute::Comment;
    else if (
        set ? copy.comment.trimmed() != set->trimmed()
            : print != printOf(copy, sourceId(cell)).comment)
        check.differing |= Attribute::Comment;
}

//! What the plan holds itself, for services that set it with each copy.
void Comparer::comparePlanned(const RunCell& cell, const Secret& copy, CopyCheck& check) const
{
    const PlanCell& wanted = planned(cell);
    if (m_run.plan.rules.canSetComment)
        compareComment(cell, copy, check);
    // The service gives scopes back in an order of its own (contract cloudflare 2.1).
    const auto asSet
        = [](const QStringList& texts) { return QSet<QString>(texts.begin(), texts.end()); };
    if (m_run.plan.rules.hasScopes && asSet(copy.scopes) != asSet(wanted.scopes))
        check.differing |= Attribute::Scopes;
}

CopyCheck Comparer::compared(const RunCell& cell, const Secret& copy) const
{
    CopyCheck check;
    check.id = copy.id;
    check.status = copy.status;
    check.version = copy.version;
    check.created = copy.created;
    check.modified = copy.modified;
    comparePrints(cell, copy, check);
    comparePlanned(cell, copy, check);
    judge(cell, copy, check);
    return check;
}

void Comparer::judge(const RunCell& cell, const Secret& copy, CopyCheck& check) const
{
    const QString differing = attributeList(check.differing);
    if (!copy.status.isEmpty() && copy.status == m_words.removed) {
        check.state = CopyState::Gone;
        check.detail = translated(QT_TRANSLATE_NOOP("Verification", "It was deleted."));
    } else if (copy.key != planned(cell).targetKey) {
        check.state = CopyState::Changed;
        check.detail = translated(QT_TRANSLATE_NOOP("Verification", "It was renamed to “%1”."))
                           .arg(copy.key);
    } else if (isChanged(cell, copy)) {
        check.state = CopyState::Changed;
        check.detail = differing.isEmpty()
            ? translated(QT_TRANSLATE_NOOP(
                "Verification", "It was saved again; its attributes are as asked."))
            : translated(QT_TRANSLATE_NOOP("Verification", "Other than asked now: %1."))
                  .arg(differing);
    } else if (!differing.isEmpty()) {
        check.state = CopyState::Different;
        check.detail
            = translated(QT_TRANSLATE_NOOP("Verification", "Other than asked: %1.")).arg(differing);
    } else if (!copy.status.isEmpty() && copy.status == m_words.pending) {
        check.state = CopyState::Pending;
    } else if (!copy.status.isEmpty() && copy.status != m_words.ready) {
        check.state = CopyState::NotTold;
        check.detail
            = translated(QT_TRANSLATE_NOOP("Verification", "The service gives its state as “%1”."))
                  .arg(copy.status);
    } else {
        check.state = CopyState::AsAsked;
    }
    if (check.untold && check.state == CopyState::AsAsked) {
        check.detail = translated(QT_TRANSLATE_NOOP(
                                      "Verification",
                                      "Not told by the service or not known any more, so not "
                                      "compared: %1."))
                           .arg(attributeList(check.untold));
    }
}

CopyCheck notListed(const Error& error)
{
    CopyCheck check;
    if (error.kind == ErrorKind::NotFound) {
        check.state = CopyState::Gone;
        check.detail
            = translated(QT_TRANSLATE_NOOP("Verification", "The place is not there any more: %1"));
    } else {
        check.state = CopyState::NotTold;
        check.detail
            = translated(QT_TRANSLATE_NOOP("Verification", "The place could not be listed: %1"));
    }
    check.detail = check.detail.arg(error.said.isEmpty() ? errorTitle(error.kind) : error.said);
    return check;
}

} // namespace

bool isWritten(const RunCell& cell)
{
    return cell.outcome == Outcome::Created || cell.outcome == Outcome::Overwritten
        || cell.outcome == Outcome::Merged;
}

RunVerification compareCopies(
    const Run& run, const DestinationListings& listings, const StatusWords& words,
    const QDateTime& when)
{
    const Comparer comparer(run, words);
    QHash<Location, Inventory> inventories;
    for (auto it = listings.cbegin(); it != listings.cend(); ++it) {
        if (it.value())
            inventories.insert(it.key(), Inventory(*it.value()));
    }
    RunVerification verification;
    verification.when = when;
    verification.cells.reserve(run.cells.size());
    for (const RunCell& cell : run.cells) {
        CopyCheck& check = verification.cells.emplace_back();
        if (!isWritten(cell))
            continue;
        const PlanCell& planned = run.plan.cells[static_cast<size_t>(cell.planCell)];
        const Location& to = run.plan.destinations[planned.destination].location;
        const auto listed = listings.constFind(to);
        if (listed == listings.cend())
            check = notListed(Error::of(ErrorKind::Cancelled, {}));
        else if (!*listed)
            check = notListed(listed->error());
        else
            check = comparer.check(cell, *inventories.constFind(to));
    }
    return verification;
}

} // namespace Keycutter
