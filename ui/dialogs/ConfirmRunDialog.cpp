// SPDX-License-Identifier: MIT
#include "dialogs/ConfirmRunDialog.h"

#include "dialogs/DuplicateTexts.h"
#include "domain/ListText.h"
#include "plan/PlanSummary.h"
#include "services/ServiceDescriptor.h"
#include "theme/Theme.h"
#include "ui_ConfirmRunDialog.h"
#include "widgets/IconText.h"

#include <QPushButton>

namespace Keycutter {

namespace {

QString lineText(const Destination& destination, const QString& where, int created, int overwritten)
{
    const bool held = destination.info.policy.need == ApprovalPolicy::Need::Needed;
    PlanCounts counts;
    counts.create = created;
    counts.overwrite = overwritten;
    const QString writes = ConfirmRunDialog::tr("%1: %2").arg(where, summaryText(counts));
    return held ? ConfirmRunDialog::tr("%1, held until approved").arg(writes) : writes;
}

QString overwriteWarning(int overwritten, bool canRestore)
{
    if (canRestore)
        return ConfirmRunDialog::tr(
            "%Ln secret(s) that exist(s) is/are replaced. Undoing the run can write the earlier "
            "value(s) again, as long as the service lets it/them be read.",
            nullptr, overwritten);
    return ConfirmRunDialog::tr(
        "%Ln secret(s) that exist(s) is/are replaced. This cannot be undone from here.", nullptr,
        overwritten);
}

} // namespace

QMap<int, std::pair<int, int>> writesPerDestination(const Plan& plan)
{
    QMap<int, std::pair<int, int>> writes;
    for (const PlanCell& cell : plan.cells) {
        if (cell.action == CellAction::Create)
            ++writes[cell.destination].first;
        else if (cell.action == CellAction::Overwrite)
            ++writes[cell.destination].second;
    }
    return writes;
}

ConfirmRunDialog::ConfirmRunDialog(
    const Plan& plan, const ServiceDescriptor& service, const QSet<int>& production,
    const QString& host, const std::function<QString(const Location&)>& environmentTitle,
    QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConfirmRunDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    int guarded = 0;
    int overwritten = 0;
    QStringList environments;
    const QMap<int, std::pair<int, int>> writes = writesPerDestination(plan);
    for (auto entry = writes.cbegin(); entry != writes.cend(); ++entry) {
        const Destination& destination = plan.destinations[entry.key()];
        const bool isGuarded = production.contains(entry.key());
        overwritten += entry->second;
        if (isGuarded) {
            guarded += entry->first + entry->second;
            environments.append(environmentTitle(destination.location));
        }
        auto* line = new IconText(this);
        line->setContent(
            isGuarded ? QStringLiteral("lock") : QStringLiteral("environment"),
            isGuarded ? Tone::Warning : Tone::Muted,
            lineText(
                destination,
                plan.rules.canRename ? destination.nameTemplate : toText(destination.location),
                entry->first, entry->second));
        m_ui->lines->addWidget(line);
    }
    environments.removeDuplicates();
    if (guarded > 0) {
        m_ui->title->setText(tr("Write %Ln secret(s) to %1 on %2?", nullptr, guarded)
                                 .arg(listText(environments), host));
    } else if (overwritten == 0) {
        m_ui->title->setText(
            tr("Write %Ln secret(s) on %1?", nullptr, plan.counts().writes()).arg(host));
    } else {
        setWindowTitle(tr("Overwrite many secrets"));
        m_ui->title->setText(tr("Overwrite %Ln secret(s) on %1?", nullptr, overwritten).arg(host));
    }
    if (overwritten > 0) {
        auto* warning = new IconText(this);
        warning->setContent(
            QStringLiteral("warning"), Tone::Warning,
            overwriteWarning(overwritten, service.capabilities.canRestore));
        m_ui->lines->addWidget(warning);
    }
    const int all = plan.counts().writes();
    m_ui->confirmButton->setText(tr("&Duplicate %Ln secret(s)", nullptr, all));
    m_ui->cancelButton->setFocus();
    connect(m_ui->confirmButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

ConfirmRunDialog::~ConfirmRunDialog() = default;

void ConfirmRunDialog::tellThatThePlanChanged()
{
    setWindowTitle(tr("The plan changed"));
    auto* notice = new IconText(this);
    notice->setContent(
        QStringLiteral("info"), Tone::Info,
        tr("The plan changed while you were asked, so nothing was started. This is how it is "
           "now."));
    m_ui->lines->insertWidget(0, notice);
}

} // namespace Keycutter
