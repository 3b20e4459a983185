// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Keycutter {

struct UiContext;

//! Signs out; a person is asked first where a run would end with it.
void signOut(UiContext& context, const QString& connectionId, QWidget* parent);

//! Asks whether that connection is to be removed, and calls @p agreed when it is.
void askToRemove(
    const UiContext& context, const QString& connectionId, QWidget* parent,
    const std::function<void()>& agreed);

//! Asks whether a changed connection is to be saved although the run over it ends with that, and
//! calls @p agreed when it is.
void askToSaveDuringRun(
    const UiContext& context, const QString& connectionId, QWidget* parent,
    const std::function<void()>& agreed);

} // namespace Keycutter
