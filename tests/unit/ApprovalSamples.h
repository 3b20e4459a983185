// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

//! Answers about approval requests (contract infisical 5). What must never be told is canary-5f1c.
namespace Keycutter::ApprovalSamples {

//! By the route of a single request.
inline const QByteArray single = R"({"approval":{"id":"a-1","status":"open","hasMerged":false,
 "conflicts":null,"createdAt":"2026-11-22T07:47:37.625Z","bypassReason":null,
 "policy":{"id":"p","name":"prod","approvals":2,"approvers":[{"userId":"u1"},{"userId":"u2"}],
  "deletedAt":null},
 "reviewers":[{"userId":"u1","status":"approved"},{"userId":"u9","status":"approved"}],
 "commits":[{"id":"c1","op":"create","secretKey":"API_KEY","secretValue":"canary-5f1c"},
  {"id":"c2","op":"create","secretKey":"DB_URL","secretValue":"canary-5f1c"}]}})";

//! As a project's list has it: no ids and no keys of commits, but the ids of what was written.
inline const QByteArray list = R"({"approvals":[{"id":"a-1","status":"close","hasMerged":true,
 "conflicts":[{"op":"create","secretId":"c2"}],"createdAt":"2026-11-22T07:47:37.625Z",
 "policy":{"id":"p","name":"prod","approvals":1,"approvers":[{"userId":"u1"}]},
 "committerUser":null,"environment":"prod","approvers":[{"userId":"u1"}],
 "reviewers":[{"userId":"u1","status":"approved"}],
 "commits":[{"op":"create","secretId":"s-1"},{"op":"create","secretId":null}]}],
 "totalCount":41})";

} // namespace Keycutter::ApprovalSamples
