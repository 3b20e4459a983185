// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "services/ServiceRegistry.h"
#include "services/Session.h"

#include <QObject>

#include <memory>

namespace Keycutter {

class CredentialStore;
class ConnectionStore;

//! How a connection stands.
enum class ConnectionState {
    Closed, //!< not signed in in this run of the program
    Opening,
    Open,
    Failed, //!< lastError() says why
    NeedsSignIn, //!< its credential is missing, refused or expired
};

//! All connections and their sessions: adds, edits, removes, opens and tests them.
//! Owns the sessions; a session lives until its connection is removed, changed or closed.
class ConnectionManager : public QObject
{
    Q_OBJECT

public:
    ConnectionManager(
        const ServiceRegistry& registry, ConnectionStore& connections, CredentialStore& credentials,
        QObject* parent = nullptr);
    ~ConnectionManager() override;

    [[nodiscard]] const ServiceRegistry& registry() const;
    //! In the order of their making.
    [[nodiscard]] QList<Connection> connections() const;
    //! The connection of that id; one with an empty id when there is none.
    [[nodiscard]] Connection connection(const QString& id) const;
    [[nodiscard]] const ServiceDescriptor* descriptor(const QString& id) const;

    //! Adds or replaces (by id) a connection and stores its credentials. Empty @p credentials keep
    //! the stored ones. Answers after the credential store has answered; a keychain that cannot be
    //! used leaves the credentials in memory and says so with credentialsNotKept(). An error where
    //! the settings file cannot be written: the connection is there until the program ends.
    //!
    //! Stored credentials are not sent to another site: with a new one, new ones are needed, too
    //! (Unauthorised, and nothing is saved).
    //!
    //! Closes the session where what it was made from changed (wouldClose()). Fresh credentials are
    //! handed to a session that is there, which signs in again, so that a run over it goes on; a
    //! connection in NeedsSignIn signs in again by itself.
    [[nodiscard]] JobOf<void>* save(const Connection& connection, Credentials credentials);
    //! True when saving @p changed would close a session that is there: it is for another site or
    //! another sign-in, not only of another name or color.
    [[nodiscard]] bool wouldClose(const Connection& changed) const;
    //! Removes the connection, its session and its credentials. The connection is gone in any case;
    //! a Keychain error says that its credential may still be in the keychain, another one that it
    //! will be back with the next start.
    [[nodiscard]] JobOf<void>* remove(const QString& id);
    //! Signs in with @p credentials (or the stored ones of that id, where empty) without keeping
    //! anything. Unauthorised where the stored ones are for another site.
    [[nodiscard]] JobOf<SignInReport>* test(const Connection& connection, Credentials credentials);

    //! Reads the credentials and signs in; does nothing while Opening or Open.
    void open(const QString& id);
    //! Signs out and drops the session.
    void close(const QString& id);
    //! Lets go of every credential and token in memory, for a program that is locked. Sessions that
    //! were signed in stay for whoever works with them (see Session::suspend()) in NeedsSignIn;
    //! what is opened from now on waits for resume(). Credentials of onlyInMemory() are lost.
    void suspend();
    [[nodiscard]] bool isSuspended() const;
    //! Reads the credentials again and signs in where suspend() has signed out. The answer comes
    //! when they are read: a Keychain error where the keychain is locked or fails, and then all
    //! stays suspended.
    [[nodiscard]] JobOf<void>* resume();
    //! Goes on although the keychain cannot be read: the connections say why they are not open.
    void resumeWithoutKeychain();
    //! Ids of the saved connections whose credentials are nowhere but in memory.
    [[nodiscard]] QStringList onlyInMemory() const;
    //! Ends tests and signs out of all sessions, for the end of the program: nobody else is told.
    void signOutOfAll();
    //! Reads the projects and what the sign-in may do again; opens the connection where it is not.
    //! Why that did not work is in lastError(), and the state stays Open.
    void reload(const QString& id);

    [[nodiscard]] ConnectionState state(const QString& id) const;
    //! Why the state is Failed or NeedsSignIn, or why the last reload() did not work
    //! (stateChanged() is emitted then, too). Without `tried` and `said` when nothing went wrong.
    [[nodiscard]] Error lastError(const QString& id) const;
    //! For somebody who waited for it to open: that it was closed, or the last error.
    [[nodiscard]] Error whyNotOpen(const QString& id) const;
    //! The session while Open or NeedsSignIn, and while such a session signs in again; nullptr
    //! otherwise. Not owned by the caller. Once closed it is deleted from the event loop, after
    //! stateChanged().
    [[nodiscard]] Session* session(const QString& id) const;
    [[nodiscard]] QList<Project> projects(const QString& id) const;
    //! That one of them; an empty one where it is not known.
    [[nodiscard]] Project project(const QString& id, const QString& projectId) const;
    [[nodiscard]] Identity identity(const QString& id) const;
    [[nodiscard]] DuplicateAbility ability(const QString& id) const;
    //! Why nothing can be duplicated in that project, for people: its own reason before the
    //! connection's. Empty when it can.
    [[nodiscard]] QString whyNotDuplicate(const QString& id, const QString& projectId) const;

    //! What people call the environment of @p location: "dev", "Default store"; its slug where it
    //! is not known.
    [[nodiscard]] QString environmentTitle(const QString& id, const Location& location) const;
    //! "storefront / dev / app" with the names of @p id's projects, for people.
    [[nodiscard]] QString locationTitle(const QString& id, const Location& location) const;

Q_SIGNALS:
    void connectionAdded(const QString& id);
    void connectionChanged(const QString& id);
    void connectionRemoved(const QString& id);
    void stateChanged(const QString& id);
    void projectsChanged(const QString& id);
    //! Credentials of @p id are only in memory; @p reason says why and what to do.
    void credentialsNotKept(const QString& id, const QString& reason);
    //! A credential that nothing needs any more may still be in the keychain.
    void credentialsLeftBehind(const Keycutter::Error& error);
    void signInRequired(const QString& id, const Keycutter::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keycutter
