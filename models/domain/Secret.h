// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

namespace Keycutter {

struct Tag
{
    QString slug;
    QString name;
    //! "#rrggbb" as the service has it, or empty.
    QString color;
    //! The service's own id, for calls that set tags; empty where it has none.
    QString id = {};

    friend bool operator==(const Tag&, const Tag&) = default;
};

struct MetadataEntry
{
    QString key;
    QString value;
    bool encrypted = false;

    friend bool operator==(const MetadataEntry&, const MetadataEntry&) = default;
};

//! What sets a secret apart; some of these cannot be duplicated (contract infisical 3.2).
enum class SecretMark {
    Rotated = 0x01,
    HoneyToken = 0x02,
    PersonalOverride = 0x04,
    Imported = 0x08,
    //! Another secret of the same key lives in the same folder (contract infisical 12.1).
    Twin = 0x10,
};
Q_DECLARE_FLAGS(SecretMarks, SecretMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(SecretMarks)

//! What a listing says of a secret. There is no value here, by design.
struct Secret
{
    QString id;
    QString key;
    QString comment;
    QList<Tag> tags;
    QList<MetadataEntry> metadata;
    //! Cloudflare: which products may use the secret.
    QStringList scopes;
    //! Cloudflare: "active", "pending", ... as the service says it.
    QString status;
    QDateTime created;
    QDateTime modified;
    int version = 0;
    SecretMarks marks;

    friend bool operator==(const Secret&, const Secret&) = default;
};

} // namespace Keycutter
