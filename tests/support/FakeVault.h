// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"

#include <QHash>
#include <QSet>

namespace Keycutter {

//! A tiny secret manager in memory with the rules of contract infisical 3: a duplicate call is all
//! or nothing, its checks come in a fixed order and name only the first culprit, a policy holds the
//! copies back until a merge. Results come in another order than asked.
class FakeVault
{
public:
    //! Makes the environment too. The root of an environment always exists.
    void addFolder(const Location& location);
    void addEnvironment(const QString& projectId, const QString& environment);
    //! Puts @p secret there as if someone else had written it; an empty id gets a new one.
    void put(const Location& location, Secret secret);
    void remove(const Location& location, const QString& key);
    //! As if someone else had saved it again.
    void touch(const Location& location, const QString& key);
    //! Gives all secrets there that status.
    void setStatus(const Location& location, const QString& status);

    //! When set, copies get it, and the scopes and comment that the call gives them.
    QString newStatus;
    //! How many secrets a location may hold.
    std::optional<int> limit;

    [[nodiscard]] bool hasFolder(const Location& location) const;
    [[nodiscard]] bool hasEnvironment(const Location& location) const;
    [[nodiscard]] QList<Secret> secretsOf(const Location& location) const;
    //! Secrets of that key there; more than one are twins.
    [[nodiscard]] QList<Secret> find(const Location& location, const QString& key) const;
    [[nodiscard]] std::optional<Quota> quotaOf(const Location& location) const;
    [[nodiscard]] QList<Folder> foldersOf(const Location& location) const;

    //! Copies of @p sourceId are refused; the service's words name it only when @p named.
    void poison(const QString& sourceId, bool named = true);
    //! Copies to @p location are held back until merge().
    void hold(const Location& location);
    [[nodiscard]] bool isHeld(const Location& location) const { return m_held.contains(location); }

    [[nodiscard]] Result<DuplicateReply> duplicate(const DuplicateCall& call);
    [[nodiscard]] Result<Folder> createFolder(const Location& location);

    //! All or nothing, by key; where copies have a status, by id.
    [[nodiscard]] Result<ChangeReply> removeSecrets(const RemoveCall& call);
    [[nodiscard]] Result<void> checkVersion(const SecretVersion& version) const;
    [[nodiscard]] Result<ChangeReply> restoreVersion(const RestoreCall& call);
    [[nodiscard]] Result<Approval> closeApproval(const QString& approvalId);
    //! Earlier versions are kept, but may not be read.
    bool valuesUnreadable = false;
    //! From now on earlier versions are gone.
    void forgetVersions() { m_history.clear(); }

    //! Merges that request: a New key that appeared meanwhile is left out and listed.
    void merge(const QString& approvalId);
    void decline(const QString& approvalId);
    [[nodiscard]] Approval approval(const QString& id) const { return m_approvals.value(id).state; }
    [[nodiscard]] QStringList approvalIds() const { return m_approvals.keys(); }

    //! How often a duplicate call wrote that key there.
    [[nodiscard]] int writesOf(const Location& location, const QString& key) const;
    //! How often a remove call deleted that key there, and a restore call wrote it.
    [[nodiscard]] int removalsOf(const Location& location, const QString& key) const;
    [[nodiscard]] int restoresOf(const Location& location, const QString& key) const;
    [[nodiscard]] int foldersCreated() const { return m_foldersCreated; }

private:
    struct Request
    {
        Approval state;
        DuplicateCall call;
        RemoveCall removal = {};
        std::optional<RestoreCall> restore = std::nullopt;
    };

    //! With indexes, so that big runs stay quick.
    struct Contents
    {
        QList<Secret> secrets;
        QHash<QString, QList<qsizetype>> ofKey;
        QHash<QString, qsizetype> ofId;

        void append(const Secret& secret);
    };

    [[nodiscard]] std::optional<Error> refusal(const DuplicateCall& call) const;
    [[nodiscard]] std::optional<Error>
    itemRefusal(const DuplicateCall& call, const DuplicateItem& item) const;
    [[nodiscard]] QString write(const DuplicateCall& call, const DuplicateItem& item);
    void removeNow(const RemoveCall& call);
    void restoreNow(const RestoreCall& call);
    [[nodiscard]] std::optional<Error> refusal(const RemoveCall& call) const;
    [[nodiscard]] Approval open(Request request);
    [[nodiscard]] QString newId();
    [[nodiscard]] const Secret* sourceOf(const DuplicateCall& call, const QString& id) const;

    QHash<Location, Contents> m_folders;
    QSet<QString> m_environments;
    QHash<QString, bool> m_poisoned; // source id -> named
    QSet<Location> m_held;
    QHash<QString, Request> m_approvals;
    QHash<std::pair<Location, QString>, int> m_writes;
    QHash<std::pair<Location, QString>, int> m_removals;
    QHash<std::pair<Location, QString>, int> m_restores;
    QHash<std::pair<QString, int>, Secret> m_history; // by id and version
    int m_lastId = 0;
    int m_foldersCreated = 0;
};

} // namespace Keycutter
