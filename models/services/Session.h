// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Approval.h"
#include "domain/Attributes.h"
#include "domain/CallLimit.h"
#include "domain/Job.h"
#include "domain/Location.h"
#include "domain/Project.h"
#include "domain/Quota.h"
#include "domain/Secret.h"
#include "domain/SecretText.h"

#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Keycutter {

struct ServiceDescriptor;

//! Who is signed in, as far as the service says.
struct Identity
{
    //! "Machine identity ci-deploy", "jane@acme.example".
    QString name;
    QString organisation;
    QString organisationId;
    //! Until when the token is good. Invalid: does not expire, or not known.
    QDateTime expires;

    //! The organisation's name; its id where the sign-in may not ask for the name.
    [[nodiscard]] QString organisationTitle() const
    {
        return organisation.isEmpty() ? organisationId : organisation;
    }
};

//! Whether the server can duplicate at all (contract infisical 3.9).
struct DuplicateAbility
{
    enum class Level { Yes, No, Unknown };
    Level level = Level::Unknown;
    //! Plain words for No: "This server is older than ... and cannot duplicate secrets."
    QString reason;
};

//! What a sign-in found.
struct SignInReport
{
    Identity identity;
    DuplicateAbility ability;
    QList<Project> projects;
};

//! What is in one location. No values.
struct Listing
{
    QList<Secret> secrets;
    //! Where the service has one and this sign-in may read it.
    std::optional<Quota> quota = std::nullopt;
    //! Why a quota that the service has is not known.
    std::optional<Error> quotaError = std::nullopt;
};

//! One secret to copy. The last three are used by services that can rename or have scopes.
struct DuplicateItem
{
    QString sourceId;
    QString sourceKey;
    QString targetKey;
    QStringList scopes;
    QString comment;
};

//! One call: all items go from one location to one other, and either all may overwrite or none.
struct DuplicateCall
{
    Location from;
    Location to;
    QList<DuplicateItem> items; //!< at most Capabilities::batchSize
    Attributes attributes;
    bool overwrite = false;
};

//! What the service answered for one item; matched by sourceId, the order is the server's.
struct DuplicateResult
{
    QString sourceId;
    //! Empty where an approval holds the copy back.
    QString destinationId;
    std::optional<Approval> approval;
    QString status;
};

struct DuplicateReply
{
    QList<DuplicateResult> results;
    QString requestId;
};

//! What is asked when the state of an approval request is asked for: how it was known to stand, and
//! what the run knows of it.
struct ApprovalQuestion
{
    Approval known;
    //! Where its copies are to go.
    Location to;
    //! The keys that it is to write there.
    QStringList keys;
};

//! One secret to delete. The service may go by either.
struct RemoveItem
{
    QString id;
    QString key;
};

//! One call: all or nothing.
struct RemoveCall
{
    Location at;
    QList<RemoveItem> items; //!< at most Capabilities::removeBatchSize
};

//! An earlier version of a secret.
struct SecretVersion
{
    Location at;
    QString id;
    QString key;
    int version = 0;
};

//! Writes what an earlier version held as the newest one.
struct RestoreCall
{
    SecretVersion from;
    //! What to restore; the others stay as they are now.
    Attributes attributes;
    // The service does not keep these with its versions; as they were listed then.
    QList<Tag> tags = {};
    QList<MetadataEntry> metadata = {};
};

//! What the service answered to a call that changes secrets which are there.
struct ChangeReply
{
    //! Where a policy holds the change back.
    std::optional<Approval> approval;
    QString requestId;
};

//! Whom a refused call's error is about, read from the service's own words.
struct Blame
{
    enum class On {
        Item, //!< sourceId is to blame; the rest may be sent again
        WholeCall, //!< every item would fail the same way (folder missing, old server)
        NotSaid, //!< the error names no item: find it by halving
    };
    On on = On::NotSaid;
    QString sourceId;
    //! The key is at the destination by now.
    bool alreadyExists = false;
};

//! A signed-in connection: the only way to the service.
//!
//! Jobs belong to the session and answer through the event loop. A sign-in that expired is renewed
//! inside, once per job; where that is not possible jobs answer Unauthorised and signInRequired()
//! is emitted, and where it does not work just then, with what went wrong (Error::neverSent). 429s
//! are waited out inside (see HttpClient); paused() and resumed() tell of it. Calls that write are
//! sent at most once; OutcomeUnknown means: list and compare.
//!
//! No value passes through this machine, with two exceptions that undo asks for: restoreVersion(),
//! and the answers to removeSecrets(), which nobody reads.
class Session : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const ServiceDescriptor& descriptor() const = 0;

    //! Signs in, probes what the server can do and lists the projects. Signed in already, it only
    //! does the latter two anew.
    [[nodiscard]] virtual JobOf<SignInReport>* signIn() = 0;
    //! Takes fresh credentials, for example after signInRequired().
    virtual void setCredentials(Credentials credentials) = 0;
    //! Forgets tokens in memory; tells the service where it has a call for that.
    virtual void signOut() = 0;
    //! The same, for a while: whoever waits for this session goes on waiting until setCredentials()
    //! has brought a sign-in that works, which signInRestored() tells.
    virtual void suspend() = 0;

    //! Folders directly in @p location; empty for services without folders.
    [[nodiscard]] virtual JobOf<QList<Folder>>* listFolders(const Location& location) = 0;
    //! Secrets of @p location without values. NotFound: the folder does not exist.
    [[nodiscard]] virtual JobOf<Listing>* listSecrets(const Location& location) = 0;
    //! The same without the quota, in as few requests as the list takes.
    [[nodiscard]] virtual JobOf<Listing>* lookUpSecrets(const Location& location)
    {
        return listSecrets(location);
    }
    //! What can be known beforehand; a sign-in that may not ask gets Need::Unknown, not an error.
    [[nodiscard]] virtual JobOf<ApprovalPolicy>* approvalPolicy(const Location& location) = 0;
    //! Creates the folder @p location and its missing parents. One that is there already is a
    //! success.
    [[nodiscard]] virtual JobOf<Folder>* createFolder(const Location& location) = 0;
    [[nodiscard]] virtual JobOf<DuplicateReply>* duplicate(const DuplicateCall& call) = 0;
    //! How the approval requests stand, each under its id, in any order; State::Unreadable where
    //! this sign-in may not read it. Left out: what could not be told this time and, where each
    //! takes a request of its own, all but the first few asked for.
    [[nodiscard]] virtual JobOf<QList<Approval>>*
    approvalStates(const QList<ApprovalQuestion>& asked)
        = 0;

    // Undo. Those that write answer Unsupported where Capabilities does not name them.

    //! Deletes (contract infisical 4, cloudflare 2). NotFound: one of them is not there, and none
    //! was deleted. A service whose answer holds what was deleted (infisical 4) has it overwritten
    //! in memory unread.
    [[nodiscard]] virtual JobOf<ChangeReply>* removeSecrets(const RemoveCall& call);
    //! Whether the service keeps that version, without its value. NotFound: not, or not for this
    //! sign-in. That it may be shown does not say that its value may be read.
    [[nodiscard]] virtual JobOf<void>* checkVersion(const SecretVersion& version);
    //! Reads that version and writes it again (contract infisical 4: there is no other way). With
    //! Attribute::Value the value passes through this machine's memory: it is not decoded, not
    //! kept, and overwritten after. Forbidden: this sign-in may not read it. Unsupported: the
    //! service would not take it back unchanged.
    [[nodiscard]] virtual JobOf<ChangeReply>* restoreVersion(const RestoreCall& call);
    //! Closes an approval request that is not merged (contract infisical 4).
    [[nodiscard]] virtual JobOf<Approval>* closeApproval(const Approval& known);
    //! Why this sign-in cannot do that; empty when it may try.
    [[nodiscard]] virtual QString whyNotCloseApprovals() const;

    //! Reads the service's words: who of @p call is to blame for @p error.
    [[nodiscard]] virtual Blame blame(const DuplicateCall& call, const Error& error) const = 0;

    //! Pages for the browser; invalid where there is none.
    [[nodiscard]] virtual QUrl approvalPage(const Location& to, const Approval& approval) const = 0;
    [[nodiscard]] virtual QUrl secretsPage(const Location& location) const = 0;

    //! Until when the service's rate limit holds requests back; invalid when it does not.
    [[nodiscard]] virtual QDateTime pausedUntil() const = 0;
    //! How many duplicate() calls the service lets through, as its answers have shown or as it
    //! publishes it; nothing where neither is known, or there is no limit.
    [[nodiscard]] virtual std::optional<CallLimit> copyLimit() const { return std::nullopt; }
    //! Requests sent so far.
    [[nodiscard]] virtual qint64 sentCount() const = 0;
    //! By how much the service's clock is ahead of the one here, at least, as its latest answer
    //! said; nothing where none did.
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds> clockAhead() const
    {
        return std::nullopt;
    }

Q_SIGNALS:
    //! The sign-in is over and cannot be renewed without a person.
    void signInRequired(const Keycutter::Error& error);
    //! Requests go through again after signInRequired().
    void signInRestored();
    void paused(const QDateTime& until);
    void resumed();
};

} // namespace Keycutter
