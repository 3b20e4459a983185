// SPDX-License-Identifier: MIT
#include "cli/CheckCommand.h"

#include "Core.h"
#include "cli/Console.h"
#include "cli/LookBackText.h"
#include "runs/ExitCode.h"
#include "runs/Report.h"
#include "runs/journal/RunHistory.h"
#include "runs/verify/RunVerifier.h"

#include <QJsonDocument>

#include <utility>

namespace Keycutter {

CheckCommand::CheckCommand(Core& core, CheckOptions options, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_options(std::move(options))
    , m_access(core, m_options.target)
{
    connect(&m_access, &RunAccess::refused, this, &CheckCommand::refuse);
    connect(&m_access, &RunAccess::opened, this, &CheckCommand::check);
    connect(&m_access, &RunAccess::found, &m_access, &RunAccess::loadCopies);
    connect(&m_access, &RunAccess::loaded, &m_access, &RunAccess::open);
}

CheckCommand::~CheckCommand() = default;

void CheckCommand::start()
{
    m_access.find();
}

void CheckCommand::check()
{
    m_verifier = std::make_unique<RunVerifier>(m_access.session(), m_access.stored().run);
    connect(m_verifier.get(), &RunVerifier::progressed, this, [this] {
        if (m_verifier->isWaitingForSignIn())
            m_verifier->cancel(); // nobody is here who could sign in
    });
    connect(m_verifier.get(), &RunVerifier::finished, this, &CheckCommand::show);
    m_verifier->start();
}

void CheckCommand::show()
{
    if (std::exchange(m_done, true))
        return;
    const Run& run = m_verifier->run();
    if (!m_verifier->isCancelled())
        m_core.history().keepCheck(run);
    if (const QString notice = m_core.history().notice(); !notice.isEmpty())
        Console::tell(notice);
    Console::print(
        m_options.json
            ? QString::fromUtf8(QJsonDocument(toJson(run)).toJson(QJsonDocument::Indented))
            : checkText(run));
    Q_EMIT finished(int(exitCodeOf(*run.verification)));
}

void CheckCommand::refuse(const QString& problem)
{
    if (std::exchange(m_done, true))
        return;
    Console::tell(problem);
    Q_EMIT finished(int(ExitCode::NothingDone));
}

} // namespace Keycutter
