// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Keycutter {

//! Lists the secrets and the folders of one location, side by side. A new load() gives an earlier
//! one up without a signal. After load() exactly one of loaded() and failed() comes, unless
//! abandon() does first.
class LocationLoader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~LocationLoader() override;

    void load(Session& session, const Location& location);
    //! Answers with a Cancelled error.
    void cancel();
    //! Forgets what is under way; nothing is emitted for it.
    void abandon();
    [[nodiscard]] bool isLoading() const { return m_waiting > 0; }

Q_SIGNALS:
    //! Folders only help to get about: that they could not be listed fails nothing.
    void loaded(
        const Keycutter::Listing& listing, const QList<Keycutter::Folder>& folders,
        const std::optional<Keycutter::Error>& foldersError);
    void failed(const Keycutter::Error& error);

private:
    void take(const Result<Listing>& answer, int generation);
    void take(const Result<QList<Folder>>& answer, int generation);
    void arrive();

    QPointer<Job> m_secretsJob;
    QPointer<Job> m_foldersJob;
    Listing m_listing;
    QList<Folder> m_folders;
    std::optional<Error> m_foldersError;
    int m_waiting = 0;
    int m_generation = 0;
};

} // namespace Keycutter
