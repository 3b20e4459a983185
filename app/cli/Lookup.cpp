// SPDX-License-Identifier: MIT
#include "cli/Lookup.h"

#include "domain/ListText.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Lookup)
};

using Problem = tl::unexpected<QString>;

QString listOf(QStringList names)
{
    constexpr qsizetype most = 20;
    names.sort(Qt::CaseInsensitive);
    const qsizetype more = names.size() - most;
    if (more > 0)
        names = names.mid(0, most) << Text::tr("and %n more", nullptr, int(more));
    return names.isEmpty() ? Text::tr("none") : listText(names);
}

template <class T, class Name> QStringList namesOf(const QList<T>& items, Name name)
{
    QStringList names;
    std::ranges::transform(items, std::back_inserter(names), name);
    return names;
}

//! The items that @p typed may mean: those that are exactly so named, else without case.
template <class T, class Name>
QList<T> matches(const QList<T>& items, const QString& typed, Name name)
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        QList<T> found;
        std::ranges::copy_if(items, std::back_inserter(found), [&](const T& item) {
            return std::invoke(name, item).compare(typed, sensitivity) == 0;
        });
        if (!found.isEmpty())
            return found;
    }
    return {};
}

//! The environments that @p typed may mean, by slug or by name.
QList<Environment> environmentsNamed(const Project& project, const QString& typed)
{
    const auto found = matches(project.environments, typed, &Environment::slug);
    return found.isEmpty() ? matches(project.environments, typed, &Environment::name) : found;
}

} // namespace

Found<Connection> findConnection(const QList<Connection>& connections, const QString& typed)
{
    const auto found = matches(connections, typed, &Connection::name);
    if (found.size() == 1)
        return found.constFirst();
    if (found.size() > 1)
        return Problem(
            Text::tr("%n connections are named “%1”. Rename one.", nullptr, int(found.size()))
                .arg(typed));
    return Problem(Text::tr("There is no connection “%1”. Known are: %2.")
                       .arg(typed, listOf(namesOf(connections, &Connection::name))));
}

Found<Project>
findProject(const QList<Project>& projects, const QString& typed, const LocationLevel& level)
{
    const auto byId = matches(projects, typed, &Project::id);
    if (!byId.isEmpty())
        return byId.constFirst();
    const auto byName = matches(projects, typed, &Project::name);
    if (byName.size() == 1)
        return byName.constFirst();
    const QString word = level.singular.isEmpty() ? Text::tr("Project") : level.singular;
    if (byName.size() > 1)
        return Problem(Text::tr("%1 “%2” is not the only one of that name. Give the id: %3.")
                           .arg(word, typed, listOf(namesOf(byName, &Project::id))));
    return Problem(Text::tr("%1 “%2” is not among those that this sign-in sees. Known are: %3.")
                       .arg(word, typed, listOf(namesOf(projects, &Project::name))));
}

Found<Location> findStore(const Project& account, const QString& typed)
{
    const auto found = typed.isEmpty() ? account.environments : environmentsNamed(account, typed);
    if (found.size() == 1)
        return Location{account.id, found.constFirst().slug, {}};
    const QString known = listOf(namesOf(account.environments, &Environment::name));
    if (typed.isEmpty() && found.isEmpty())
        return Problem(Text::tr("“%1” has no store.").arg(account.name));
    if (typed.isEmpty())
        return Problem(
            Text::tr("“%1” has several stores. Give --store: %2.").arg(account.name, known));
    return Problem(Text::tr("“%1” has no store “%2”, or several of that name. Known are: %3.")
                       .arg(account.name, typed, known));
}

Found<Location> findLocation(const Project& project, const TypedLocation& typed)
{
    const auto found = environmentsNamed(project, typed.environment);
    if (found.isEmpty())
        return Problem(Text::tr("Project “%1” has no environment “%2”. Known are: %3.")
                           .arg(
                               project.name, typed.environment,
                               listOf(namesOf(project.environments, &Environment::slug))));
    return Location{project.id, found.constFirst().slug, typed.path};
}

Found<QList<Secret>>
findSecrets(const QList<Secret>& secrets, const QStringList& keys, const Location& from)
{
    if (secrets.isEmpty())
        return Problem(Text::tr("There are no secrets in %1.").arg(toText(from)));
    if (keys.isEmpty())
        return secrets;
    const QSet<QString> wanted(keys.cbegin(), keys.cend());
    QSet<QString> missing = wanted;
    QList<Secret> found;
    for (const Secret& secret : secrets) {
        missing.remove(secret.key);
        if (wanted.contains(secret.key))
            found.append(secret);
    }
    if (!missing.isEmpty())
        return Problem(Text::tr("Not in %1: %2. Nothing was written.")
                           .arg(toText(from), listOf(missing.values())));
    return found;
}

} // namespace Keycutter
