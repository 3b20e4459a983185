// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Keycutter {

//! One page of the guide.
struct GuideTopic
{
    //! For links: “topic:plan”.
    QString id;
    QString icon;
    QString title;
    //! The page below its title, as HTML in the language of the program. Pictures are
    //! “picture:main”, icons “icon:NAME?TONE” (GuideBrowser).
    QString html;
};

//! The guide, in the order in which it is read.
[[nodiscard]] QList<GuideTopic> guideTopics();

} // namespace Keycutter
