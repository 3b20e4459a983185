// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalChange.h"

#include "services/infisical/ValueTrimming.h"
#include "json/JsonReader.h"
#include "json/RawJson.h"

#include <QCoreApplication>
#include <QScopeGuard>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView masked("\"<hidden-by-infisical>\"");

Error unreadable(const QString& purpose)
{
    return Error::of(
        ErrorKind::Malformed, purpose,
        QCoreApplication::translate(
            "Infisical", "The answer is not in the form that was expected"));
}

bool isText(const std::optional<QByteArrayView>& raw)
{
    return raw && raw->size() >= 2 && raw->front() == '"';
}

Approval readOpened(JsonObjectReader& reader)
{
    Approval approval;
    approval.id = reader.name("id"_L1);
    approval.created = reader.maybeTime("createdAt"_L1).value_or(QDateTime());
    return approval;
}

Result<ChangeReply> heldBack(QByteArrayView approval, const QString& purpose)
{
    const auto opened = decodeJson<Approval>(approval.toByteArray(), purpose, readOpened);
    if (!opened)
        return failure(opened.error());
    return ChangeReply{*opened, {}};
}

//! The secret in the answer, when it is the one that was asked for.
Result<QByteArrayView>
versionIn(const SecretVersion& asked, QByteArrayView bytes, const QString& purpose)
{
    const auto secret = rawMember(bytes, "secret");
    if (!secret)
        return failure(unreadable(purpose));
    const auto id = rawMember(*secret, "id");
    const auto version = rawMember(*secret, "version");
    if (!isText(id) || !version)
        return failure(unreadable(purpose));
    if (id->sliced(1, id->size() - 2) != asked.id.toUtf8()
        || version->toByteArray() != QByteArray::number(asked.version)) {
        return failure(Error::of(
            ErrorKind::NotFound, purpose,
            QCoreApplication::translate(
                "Infisical", "The server shows another secret or version")));
    }
    return *secret;
}

Result<QByteArrayView> valueIn(QByteArrayView secret, const QString& purpose)
{
    const auto value = rawMember(secret, "secretValue");
    if (!isText(value))
        return failure(unreadable(purpose));
    const auto refused = [&purpose](ErrorKind kind, const char* said) {
        return failure(Error::of(kind, purpose, QCoreApplication::translate("Infisical", said)));
    };
    const auto hidden = rawMember(secret, "secretValueHidden");
    if (*value == masked || (hidden && *hidden == QByteArrayView("true"))) {
        return refused(
            ErrorKind::Forbidden,
            QT_TRANSLATE_NOOP("Infisical", "This sign-in may not read the earlier value"));
    }
    if (!survivesTrimming(*value)) {
        return refused(
            ErrorKind::Unsupported,
            QT_TRANSLATE_NOOP(
                "Infisical",
                "The earlier value begins or ends with blanks, which the server would cut off"));
    }
    return *value;
}

} // namespace

Result<ChangeReply> decodeChange(const QByteArray& bytes, const QString& purpose)
{
    const auto wipe = qScopeGuard([&bytes] { wipeInPlace(bytes); });
    if (const auto approval = rawMember(bytes, "approval"))
        return heldBack(*approval, purpose);
    if (rawMember(bytes, "secrets"))
        return ChangeReply();
    return failure(unreadable(purpose));
}

Result<std::shared_ptr<const OldVersion>> decodeOldVersion(
    const SecretVersion& asked, bool withValue, const QByteArray& bytes, const QString& purpose)
{
    const auto wipe = qScopeGuard([&bytes] { wipeInPlace(bytes); });
    const auto secret = versionIn(asked, bytes, purpose);
    if (!secret)
        return failure(secret.error());
    auto version = std::make_shared<OldVersion>();
    if (withValue) {
        const auto value = valueIn(*secret, purpose);
        if (!value)
            return failure(value.error());
        version->value = SecretText(QByteArray::fromRawData(value->data(), value->size()));
    }
    if (const auto comment = rawMember(*secret, "secretComment"); isText(comment))
        version->comment = comment->toByteArray();
    if (const auto skip = rawMember(*secret, "skipMultilineEncoding"))
        version->skipMultilineEncoding = skip->toByteArray();
    return std::shared_ptr<const OldVersion>(std::move(version));
}

Result<void>
checkVersionOf(const SecretVersion& asked, const QByteArray& bytes, const QString& purpose)
{
    const auto secret = versionIn(asked, bytes, purpose);
    if (!secret)
        return failure(secret.error());
    return {};
}

} // namespace Keycutter
