// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalBlame.h"

#include <algorithm>
#include <array>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

enum class Compare { Whole, Start, End };

//! A sentence about one key: before, the key, after.
struct KeySentence
{
    QLatin1StringView before;
    QLatin1StringView after;
    Compare compare;
    bool alreadyExists = false;
};

constexpr std::array keySentences{
    KeySentence{"Secret with key '"_L1, "' already exists at destination"_L1, Compare::Start, true},
    KeySentence{"Secret already exists: '"_L1, "' in path"_L1, Compare::Start, true},
    KeySentence{"Cannot duplicate rotated secret: "_L1, ""_L1, Compare::Whole},
    KeySentence{"Cannot duplicate honey token secret: "_L1, ""_L1, Compare::Whole},
    KeySentence{
        "because the destination key '"_L1, "' is managed by a secret rotation."_L1, Compare::End},
    KeySentence{"because the destination key '"_L1, "' is a honey token secret."_L1, Compare::End},
    KeySentence{"Secret does not exist: "_L1, " in path "_L1, Compare::Start},
};

//! Sentences about the call as a whole: every item would fail the same way.
constexpr std::array wholeSentences{
    "Project with ID"_L1,
    "Duplicating secrets is only supported"_L1,
    "Cannot duplicate secrets to the same environment and path"_L1,
    "Source folder with path"_L1,
    "Destination folder with path"_L1,
    "Invalid secret path."_L1,
    "Folder not found for the environment slug"_L1,
    "Environment with slug"_L1,
    "Empty commits"_L1,
    "Missing project id"_L1,
    // The server does not take this sign-in, or it is no member: its message for both.
    "You are not allowed to access this resource"_L1,
};

bool says(const QString& said, const KeySentence& sentence, const QString& key)
{
    const QString text = sentence.before + key + sentence.after;
    switch (sentence.compare) {
    case Compare::Whole:
        return said == text;
    case Compare::Start:
        return said.startsWith(text);
    case Compare::End:
        break;
    }
    return said.endsWith(text);
}

Blame onItem(const DuplicateItem& item, bool alreadyExists = false)
{
    Blame blame;
    blame.on = Blame::On::Item;
    blame.sourceId = item.sourceId;
    blame.alreadyExists = alreadyExists;
    return blame;
}

Blame onWholeCall()
{
    Blame blame;
    blame.on = Blame::On::WholeCall;
    return blame;
}

//! The item whose key a sentence names. One key may contain the other's whole sentence, so the
//! longest that fits is meant.
std::optional<Blame> keyBlame(const DuplicateCall& call, const QString& said)
{
    const DuplicateItem* found = nullptr;
    bool alreadyExists = false;
    for (const KeySentence& sentence : keySentences) {
        for (const DuplicateItem& item : call.items) {
            if (item.sourceKey.isEmpty() || !says(said, sentence, item.sourceKey))
                continue;
            if (found && found->sourceKey.size() >= item.sourceKey.size())
                continue;
            found = &item;
            alreadyExists = sentence.alreadyExists;
        }
    }
    if (!found)
        return std::nullopt;
    return onItem(*found, alreadyExists);
}

//! "Secret with ID '…' not found in source folder …".
std::optional<Blame> idBlame(const DuplicateCall& call, const QString& said)
{
    const auto named = [&said](const DuplicateItem& item) {
        return said.startsWith(
            "Secret with ID '"_L1 + item.sourceId + "' not found"_L1, Qt::CaseInsensitive);
    };
    const auto found = std::ranges::find_if(call.items, named);
    if (found == call.items.cend())
        return std::nullopt;
    return onItem(*found);
}

//! A 422's issue about one of the ids: "secretIds[2]: Invalid uuid". Ids are sent in item order.
std::optional<Blame> issueBlame(const DuplicateCall& call, const Error& error)
{
    for (const QString& line : error.details) {
        if (!line.startsWith("secretIds["_L1))
            continue;
        const auto end = line.indexOf(u']');
        bool isNumber = false;
        const qsizetype index = line.mid(10, end - 10).toInt(&isNumber);
        if (isNumber && index >= 0 && index < call.items.size())
            return onItem(call.items.at(index));
    }
    return std::nullopt;
}

//! Kinds that do not depend on the items.
bool concernsEveryItem(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::InvalidRequest:
    case ErrorKind::ServerFault:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Malformed:
        return false;
    default:
        return true;
    }
}

} // namespace

Blame blameOf(const DuplicateCall& call, const Error& error)
{
    if (const auto blame = keyBlame(call, error.said))
        return *blame;
    if (const auto blame = idBlame(call, error.said))
        return *blame;
    if (error.status == 422) {
        if (const auto blame = issueBlame(call, error))
            return *blame;
        return onWholeCall();
    }
    const auto begins = [&error](QLatin1StringView text) { return error.said.startsWith(text); };
    if (concernsEveryItem(error) || std::ranges::any_of(wholeSentences, begins))
        return onWholeCall();
    // A 403 names no key and may hang on tags or key patterns of single secrets (contract 3.2).
    if (error.kind == ErrorKind::Conflict && call.items.size() == 1)
        return onItem(call.items.constFirst(), true);
    return {};
}

} // namespace Keycutter
