// SPDX-License-Identifier: MIT
#include "infisical/SeedBuilder.h"

#include <algorithm>

namespace Sandbox::Infisical {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

} // namespace

SeedBuilder::SeedBuilder(Store& store, const Options& options)
    : m_store(store)
    , m_canary(options.canary)
    , m_now(options.asOf ? options.asOf : Store::now())
{
}

qint64 SeedBuilder::daysAgo(int days) const
{
    return m_now - days * day;
}

Project&
SeedBuilder::addProject(const QString& name, const QString& slug, const QString& type, int version)
{
    Project project;
    project.id = m_store.ids().uuid();
    project.name = name;
    project.slug = slug;
    project.type = type;
    project.version = version;
    project.createdAt = daysAgo(420);
    project.updatedAt = daysAgo(30);
    const QString id = project.id;
    return m_store.projects.emplace(id, std::move(project)).first->second;
}

void SeedBuilder::addUsualEnvironments(Project& project)
{
    m_store.addEnvironment(project, QStringLiteral("Development"), QStringLiteral("dev"));
    m_store.addEnvironment(project, QStringLiteral("Staging"), QStringLiteral("staging"));
    m_store.addEnvironment(project, QStringLiteral("Production"), QStringLiteral("prod"));
}

void SeedBuilder::addTag(Project& project, const QString& slug, const QString& color)
{
    project.tags.push_back({m_store.ids().uuid(), slug, slug, color});
}

QString SeedBuilder::filled(QStringView pattern)
{
    QString value;
    qsizetype from = 0;
    while (from < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        bool isCount = false;
        const int length = pattern.sliced(open + 1, close - open - 1).toInt(&isCount);
        value += pattern.sliced(from, isCount ? open - from : close + 1 - from);
        if (isCount)
            value += m_store.ids().alphanumeric(length);
        from = close + 1;
    }
    value += pattern.sliced(from);
    return value + m_canary;
}

Secret& SeedBuilder::addSecret(Project& project, Folder& folder, const SampleSecret& sample)
{
    SecretContent content;
    content.value = filled(sample.value);
    content.comment = QString::fromUtf16(sample.comment);
    content.skipMultilineEncoding = content.value.contains(u'\n');
    for (const QString& slug : QString::fromUtf16(sample.tags).split(u' ', Qt::SkipEmptyParts)) {
        const auto tag = std::ranges::find(project.tags, slug, &Tag::slug);
        if (tag != project.tags.end())
            content.tagIds.append(tag->id);
    }
    Secret& secret = m_store.addSecret(folder, QString::fromUtf16(sample.key), content);
    age(secret);
    return secret;
}

void SeedBuilder::age(Secret& secret)
{
    Ids& ids = m_store.ids();
    secret.createdAt = daysAgo(30 + ids.number(360)) - ids.number(24 * 60) * minute;
    // Most secrets were written once; some have been changed, a few of them lately.
    const int changes = std::max(0, ids.number(10) - 5);
    secret.updatedAt = secret.createdAt;
    for (int i = 0; i < changes; ++i) {
        SecretContent old = secret.content;
        old.value = ids.alphanumeric(24) + m_canary;
        secret.history.push_back({secret.version, old, secret.updatedAt});
        ++secret.version;
        const auto left = static_cast<int>((m_now - secret.updatedAt) / minute);
        secret.updatedAt += ids.number(std::max(1, left - 30)) * minute;
    }
}

void SeedBuilder::ageFolders(Project& project) const
{
    for (auto& [id, folder] : project.folders) {
        folder.createdAt = daysAgo(400);
        folder.updatedAt = folder.createdAt;
        folder.lastSecretModified = 0;
        for (const auto& [secretId, secret] : folder.secrets)
            folder.lastSecretModified = std::max(folder.lastSecretModified, secret.updatedAt);
    }
}

} // namespace Sandbox::Infisical
