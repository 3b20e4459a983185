// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QMultiHash>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace Sandbox::Infisical {

// All times are milliseconds since 1970; 0 stands for "never".

struct Metadata
{
    QString key;
    QString value;
    bool encrypted = false;
};

//! What a duplicate copies or leaves out, attribute by attribute.
struct SecretContent
{
    QString value;
    QString comment;
    QStringList tagIds;
    QList<Metadata> metadata;
    bool skipMultilineEncoding = false;
};

struct SecretVersion
{
    int version = 1;
    SecretContent content;
    qint64 updatedAt = 0;
};

struct Secret
{
    QString id;
    QString key;
    SecretContent content;
    int version = 1;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    //! The user whose personal override it is; empty for a shared secret.
    QString personalOwner;
    //! Set for a secret that a rotation writes.
    QString rotationId;
    bool honeyToken = false;
    //! The request that made it: calls that overlap with it do not see it (contract 12.1).
    quint64 writer = 0;
    //! Earlier versions, oldest first.
    std::vector<SecretVersion> history;

    [[nodiscard]] bool isShared() const { return personalOwner.isEmpty(); }
    [[nodiscard]] bool isRotated() const { return !rotationId.isEmpty(); }
};

struct SecretImport
{
    QString id;
    QString environment;
    QString path;
};

struct Folder
{
    QString id;
    QString name;
    QString environmentId;
    //! Empty for an environment's root.
    QString parentId;
    QString description;
    int version = 1;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 lastSecretModified = 0;
    //! The next duplicate does not find it yet (replica lag).
    bool lagging = false;
    //! In the database's order, which is that of the ids.
    std::map<QString, Secret> secrets;
    //! Ids of the shared secrets; a race can make twins of a key (contract 12.1).
    QMultiHash<QString, QString> sharedByKey;
    std::vector<SecretImport> imports;
    //! Ids of members who may not read the values here, whatever their role.
    QStringList hiddenFrom;
};

struct Environment
{
    QString id;
    QString name;
    QString slug;
    QString rootId;
};

struct Tag
{
    QString id;
    QString slug;
    QString name;
    QString color;
};

//! What an actor may do in a project.
enum class Role { None, Viewer, Describer, Member, Admin };

struct Policy
{
    QString id;
    QString name;
    QString environment;
    //! An exact path, a glob, or empty for the whole environment.
    QString path;
    int approvals = 1;
    QStringList approverIds;
    QStringList bypasserIds;
    bool hard = true;
    bool allowsSelfApproval = true;
    bool bypassForIdentities = false;
    qint64 createdAt = 0;
    qint64 deletedAt = 0;
};

//! One write: on a secret that exists, or a new one. What is not set is left as it is.
struct Change
{
    enum class Kind { Create, Update, Delete };

    Kind kind = Kind::Create;
    QString key;
    //! Of the secret that is updated or deleted.
    QString secretId;
    std::optional<QString> value;
    std::optional<QString> comment;
    std::optional<QStringList> tagIds;
    std::optional<QList<Metadata>> metadata;
    std::optional<bool> skipMultilineEncoding;
    QString newKey;
};

struct Commit
{
    QString id;
    Change change;
};

struct Review
{
    QString userId;
    bool approved = true;
    QString comment;
    qint64 createdAt = 0;
};

struct ApprovalRequest
{
    QString id;
    QString slug;
    QString policyId;
    QString folderId;
    QString environment;
    QString path;
    QString committerUserId;
    QString committerIdentityId;
    QString statusChangedByUserId;
    QString bypassReason;
    bool open = true;
    bool merged = false;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    std::vector<Commit> commits;
    std::vector<Review> reviews;
    //! Ids of the commits that were not written on merge.
    QStringList conflicts;
};

//! What a project demands of what is written, permissions aside.
struct ProjectRules
{
    //! All metadata have to be encrypted (contract 3.2, 3.5).
    bool encryptedMetadata = false;
    //! No small letters in a new key; not asked of duplicates (contract 3.4, 7).
    bool upperCaseKeys = false;
    //! References have to lead to a secret, as older servers wanted it (contract 3.4).
    bool existingReferences = false;
    //! A value with one of these in it is taken for a leaked secret (contract 3.2).
    QStringList leakedTexts;
};

struct Project
{
    QString id;
    QString name;
    QString slug;
    QString type;
    int version = 3;
    ProjectRules rules;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    std::vector<Environment> environments;
    std::vector<Tag> tags;
    //! By id; of all environments.
    std::map<QString, Folder> folders;
    //! By id of the user or identity.
    QHash<QString, Role> members;
    std::vector<Policy> policies;
    std::vector<ApprovalRequest> approvals;
};

struct Organization
{
    QString id;
    QString name;
    QString slug;
    qint64 createdAt = 0;
};

struct Identity
{
    QString id;
    QString name;
    QString clientId;
    QString clientSecret;
    //! Seconds; 0: as the switches tokenLife and tokenMaxLife say.
    qint64 tokenLife = 0;
    qint64 tokenMaxLife = 0;
    //! 0: any number.
    int tokenUses = 0;

    // The client secret (contract 1.2).
    bool secretExpired = false;
    //! Sign-ins that are left; -1: any number.
    int secretUsesLeft = -1;
    //! It was refused for its age or its uses; from then on it is as good as wrong.
    bool secretRevoked = false;
    //! The addresses that may sign in; empty: all.
    QStringList addresses;

    // Wrong secrets, for the lock (contract 1.2).
    //! The request that was the last to give one.
    quint64 lastFailure = 0;
    int failures = 0;
    qint64 lastFailureAt = 0;
    qint64 lockedUntil = 0;
};

struct User
{
    QString id;
    QString email;
    QString password;
    QString firstName;
    QString lastName;
};

struct Token
{
    enum class Kind { Identity, User };

    QString id;
    Kind kind = Kind::Identity;
    QString ownerId;
    //! Seconds; 0: for ever.
    qint64 life = 0;
    qint64 maxLife = 0;
    qint64 createdAt = 0;
    //! When its life began anew.
    qint64 renewedAt = 0;
    qint64 expiresAt = 0;
    //! -1: any number.
    int usesLeft = -1;
    //! Declared expired before its time.
    bool expired = false;
    //! A user's token is of use only after an organisation was chosen.
    bool hasOrganization = true;
};

} // namespace Sandbox::Infisical
