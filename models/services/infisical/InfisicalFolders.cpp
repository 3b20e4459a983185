// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalFolders.h"

#include "json/JsonReader.h"

#include <algorithm>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

Folder readFolder(JsonObjectReader& reader)
{
    Folder folder;
    folder.id = reader.name("id"_L1);
    folder.name = reader.name("name"_L1);
    return folder;
}

} // namespace

Result<QList<Folder>>
decodeFolders(const QByteArray& bytes, const QString& parent, const QString& purpose)
{
    const QString prefix = parent.endsWith(u'/') ? parent : parent + u'/';
    return decodeJson<QList<Folder>>(bytes, purpose, [&prefix](JsonObjectReader& reader) {
        QList<Folder> folders;
        reader.objects("folders"_L1, [&](JsonObjectReader& each) {
            Folder folder = readFolder(each);
            folder.path = prefix + folder.name;
            folders.append(folder);
        });
        std::ranges::sort(folders, {}, &Folder::name);
        return folders;
    });
}

Result<Folder>
decodeCreatedFolder(const QByteArray& bytes, const QString& path, const QString& purpose)
{
    return decodeJson<Folder>(bytes, purpose, [&path](JsonObjectReader& reader) {
        Folder folder;
        reader.object(
            "folder"_L1, [&folder](JsonObjectReader& each) { folder = readFolder(each); });
        folder.path = path;
        return folder;
    });
}

} // namespace Keycutter
