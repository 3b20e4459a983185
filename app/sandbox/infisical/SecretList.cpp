// SPDX-License-Identifier: MIT
// Listing of secrets (contract 2.4).
#include "infisical/Access.h"
#include "infisical/ApiError.h"
#include "infisical/Endpoints.h"
#include "infisical/Fields.h"
#include "infisical/References.h"
#include "infisical/SecretJson.h"

#include <algorithm>

namespace Sandbox::Infisical {

namespace {

struct Wanted
{
    QString projectId;
    QString environment;
    QString path;
    bool values = true;
    bool expanded = true;
    bool recursive = false;
    bool imports = true;
    bool personal = false;
    QStringList tagSlugs;
    QList<Metadata> metadata;
};

QList<Metadata> metadataFilter(const QString& text)
{
    QList<Metadata> filter;
    for (const QString& pair : text.split(u'|', Qt::SkipEmptyParts)) {
        Metadata wanted;
        for (const QString& part : pair.split(u',')) {
            if (part.startsWith(u"key="))
                wanted.key = part.mid(4);
            else if (part.startsWith(u"value="))
                wanted.value = part.mid(6);
        }
        filter.append(wanted);
    }
    return filter;
}

Wanted wantedOf(const Call& call)
{
    const auto& query = call.request().query;
    Wanted wanted;
    wanted.projectId
        = call.query(QStringLiteral("projectId"), call.query(QStringLiteral("workspaceId")));
    wanted.environment = call.query(QStringLiteral("environment"));
    wanted.path = withoutTrailingSlash(
        call.query(QStringLiteral("secretPath"), QStringLiteral("/")).trimmed());
    wanted.values = queryBool(query, QStringLiteral("viewSecretValue"), true);
    wanted.expanded = queryBool(query, QStringLiteral("expandSecretReferences"), true);
    wanted.recursive = queryBool(query, QStringLiteral("recursive"), false);
    // The name of the first v4 servers, and the one of today.
    wanted.imports = queryBool(
        query, QStringLiteral("includeImports"),
        queryBool(query, QStringLiteral("include_imports"), true));
    wanted.personal = queryBool(query, QStringLiteral("includePersonalOverrides"), false);
    wanted.tagSlugs = call.query(QStringLiteral("tagSlugs")).split(u',', Qt::SkipEmptyParts);
    wanted.metadata = metadataFilter(call.query(QStringLiteral("metadataFilter")));
    if (wanted.projectId.isEmpty() || wanted.environment.isEmpty())
        throw ApiError::badRequest(QStringLiteral("Missing project id or environment"));
    return wanted;
}

struct Listed
{
    const Secret* secret = nullptr;
    QString path;
};

bool passesFilters(const Project& project, const Secret& secret, const Wanted& wanted)
{
    const bool tagged = wanted.tagSlugs.isEmpty()
        || std::ranges::any_of(secret.content.tagIds, [&](const QString& id) {
                            const Tag* tag = Store::findTag(project, id);
                            return tag && wanted.tagSlugs.contains(tag->slug);
                        });
    return tagged && std::ranges::all_of(wanted.metadata, [&](const Metadata& filter) {
               return std::ranges::any_of(secret.content.metadata, [&](const Metadata& entry) {
                   return entry.key == filter.key && entry.value == filter.value;
               });
           });
}

//! Shared secrets, or where the caller has overridden one and wants that, the personal one.
void collect(
    std::vector<Listed>& listed, Project& project, const Folder& folder, const Wanted& wanted,
    const QString& actorId)
{
    const QString path = Store::pathOf(project, folder);
    QSet<QString> overridden;
    if (wanted.personal) {
        for (const auto& [id, secret] : folder.secrets) {
            if (secret.personalOwner == actorId)
                overridden.insert(secret.key);
        }
    }
    for (const auto& [id, secret] : folder.secrets) {
        const bool own = wanted.personal && secret.personalOwner == actorId;
        const bool shared = secret.isShared() && !overridden.contains(secret.key);
        if ((own || shared) && passesFilters(project, secret, wanted))
            listed.push_back({&secret, path});
    }
}

class ListWriter
{
public:
    ListWriter(Project& project, const Access& access, const Wanted& wanted, bool honeyTokens)
        : m_project(project)
        , m_access(access)
        , m_wanted(wanted)
        , m_parts(ListedParts | (honeyTokens ? HoneyTokenPart : 0U))
    {
    }

    QByteArray text(const std::vector<Listed>& listed, const Folder& folder)
    {
        m_json.beginObject();
        m_json.key("secrets");
        m_json.beginArray();
        for (const Listed& entry : listed)
            write(*entry.secret, m_wanted.environment, entry.path, m_parts);
        m_json.endArray();
        m_json.key("imports");
        m_json.beginArray();
        if (m_wanted.imports) {
            for (const SecretImport& import : folder.imports)
                write(import);
        }
        m_json.endArray();
        m_json.endObject();
        if (!m_unexpanded.isEmpty())
            throw ApiError{
                403, QStringLiteral("ForbiddenError"),
                QStringLiteral("Failed to expand one or more secret references"),
                QJsonValue(m_unexpanded)};
        return m_json.take();
    }

private:
    void
    write(const Secret& secret, const QString& environment, const QString& path, unsigned parts)
    {
        const SecretFrame frame{m_project, environment, path, !m_wanted.values};
        const QString value = m_wanted.values && m_wanted.expanded
            ? expanded({m_project, m_access, environment, path, secret.key}, secret.content.value)
            : secret.content.value;
        writeSecret(m_json, secret, value, frame, parts);
    }

    //! What goes wrong is kept, for all of it to be told at the end.
    QString expanded(const Referrer& referrer, const QString& value)
    {
        try {
            return expandReferences(referrer, value);
        } catch (const ApiError& error) {
            m_unexpanded.append(error.message);
            return {};
        }
    }

    void write(const SecretImport& import)
    {
        const Folder* source = Store::findFolder(m_project, import.environment, import.path);
        if (!source || (m_wanted.values && !m_access.readsValuesIn(*source)))
            return;
        m_json.beginObject();
        m_json.key("secretPath");
        m_json.value(import.path);
        m_json.key("environment");
        m_json.value(import.environment);
        m_json.key("folderId");
        m_json.value(source->id);
        m_json.key("secrets");
        m_json.beginArray();
        for (const auto& [id, secret] : source->secrets) {
            if (secret.isShared())
                write(secret, import.environment, import.path, ImportedParts);
        }
        m_json.endArray();
        m_json.endObject();
    }

    Project& m_project;
    const Access& m_access;
    const Wanted& m_wanted;
    unsigned m_parts;
    JsonText m_json;
    QJsonArray m_unexpanded;
};

Response list(Call& call)
{
    const Wanted wanted = wantedOf(call);
    Project& project = Access::project(call, wanted.projectId, true);
    const Access access(call, project);
    Folder* folder = Store::findFolder(project, wanted.environment, wanted.path);
    if (!folder)
        throw ApiError{
            404,
            QStringLiteral("SecretPathNotFound"),
            QStringLiteral("Folder with path '%1' in environment '%2' was not found. Please "
                           "ensure the environment slug and secret path is correct.")
                .arg(wanted.path, wanted.environment),
            {}};
    if (wanted.values)
        access.requireValuesIn(*folder);

    std::vector<Listed> listed;
    collect(listed, project, *folder, wanted, call.actor.id);
    if (wanted.recursive) {
        for (const Folder* below : Store::subtreeOf(project, *folder)) {
            const bool isOpen = !wanted.values || access.readsValuesIn(*below);
            if (below != folder && isOpen)
                collect(listed, project, *below, wanted, call.actor.id);
        }
        std::ranges::sort(listed, {}, [](const Listed& entry) { return entry.secret->id; });
    }
    ListWriter writer(project, access, wanted, call.options().listsHoneyTokens);
    Response response;
    response.body = writer.text(listed, *folder);
    return response;
}

} // namespace

Endpoints secretListEndpoints()
{
    return {
        {"GET", "/api/v4/secrets", Everybody, list},
        {"GET", "/api/v3/secrets/raw", Everybody, list},
    };
}

} // namespace Sandbox::Infisical
