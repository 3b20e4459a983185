// SPDX-License-Identifier: MIT
#pragma once

#include "FakeSession.h"
#include "runs/Run.h"

//! What the screens of Screens.h are filled with.
namespace Keycutter::ScreenSamples {

//! The one store of UiFixture::actAsStore().
[[nodiscard]] Location store();
//! The secrets of dev:/app: one of each kind, and some like any other.
[[nodiscard]] QList<Secret> sources();
//! Gives the vault dev, staging and prod; what is copied to prod waits for an approval.
void fillFolders(FakeSession& session);
void fillStore(FakeSession& session);
//! A run that its program never ended.
[[nodiscard]] Run brokenOff(const QString& serviceId);

} // namespace Keycutter::ScreenSamples
