// SPDX-License-Identifier: MIT
#include "EventfulRuns.h"

#include "Samples.h"

#include <QTest>

#include <algorithm>

namespace Keycutter {

using namespace Samples;

namespace {

Location staging()
{
    return place(u"staging"_qs);
}

Location prod()
{
    return place(u"prod"_qs);
}

Error errorOf(ErrorKind kind)
{
    return Error::of(kind, u"Asking"_qs, u"No"_qs);
}

} // namespace

std::unique_ptr<RunTrial> eventfulTrial()
{
    auto trial = std::make_unique<RunTrial>(manyKeys(130));
    for (const QString& key : manyKeys(30))
        trial->vault().put(staging(), secret(key));
    trial->vault().addEnvironment(u"p1"_qs, u"prod"_qs);
    trial->vault().poison(u"id-KEY_0040"_qs, true);
    trial->vault().poison(u"id-KEY_0110"_qs, false);
    trial->prepare({staging(), prod()}, ExistsAction::Overwrite);
    trial->vault().put(staging(), secret(u"KEY_0100"_qs));
    trial->session().onDuplicate = [lost = false](const DuplicateCall& call, int) mutable {
        const bool refused = std::ranges::any_of(call.items, [](const DuplicateItem& item) {
            return item.sourceKey == u"KEY_0040" || item.sourceKey == u"KEY_0110";
        });
        if (lost || refused || call.to != prod())
            return Fault{};
        lost = true;
        return Fault{Fault::Kind::LoseAfter, errorOf(ErrorKind::OutcomeUnknown)};
    };
    return trial;
}

std::unique_ptr<RunTrial> eventfulCopies()
{
    auto trial = std::make_unique<RunTrial>(manyKeys(20));
    trial->vault().poison(u"id-KEY_0003"_qs, true);
    trial->prepareCopies({u"{name}_STAGING"_qs, u"{name}_PROD"_qs});
    trial->vault().put(place(u"dev"_qs), secret(u"KEY_0005_PROD"_qs));
    trial->session().onDuplicate = [](const DuplicateCall& call, int) {
        const QString& name = call.items.first().targetKey;
        if (name == u"KEY_0007_STAGING")
            return Fault{Fault::Kind::LoseAfter, errorOf(ErrorKind::OutcomeUnknown)};
        if (name == u"KEY_0011_PROD")
            return Fault{Fault::Kind::Refuse, errorOf(ErrorKind::OutcomeUnknown)};
        return Fault{};
    };
    return trial;
}

std::unique_ptr<RunTrial> Eventful::ended() const
{
    auto trial = make();
    if (!trial->runToEnd() || !trial->problem().isEmpty())
        qFatal("the undisturbed run has a problem");
    return trial;
}

void addEventfulRuns()
{
    QTest::addColumn<Eventful>("eventful");
    QTest::newRow("batches, one after another") << Eventful{eventfulTrial, 260 - 35, 30, 4, 1};
    QTest::newRow("copies, four at a time") << Eventful{eventfulCopies, 36, 0, 3, 1};
}

} // namespace Keycutter
