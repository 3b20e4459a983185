// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpReply.h"

#include <QString>

//! One of the answers of a real server in data/infisical-recorded.jsonl; fails the test when there
//! is none of that label.
[[nodiscard]] Keycutter::HttpReply recordedAnswer(const QString& label);
