// SPDX-License-Identifier: MIT
#include "dialogs/LastWordsDialog.h"

#include "theme/Theme.h"
#include "widgets/OpeningSize.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Keycutter {

LastWordsDialog::LastWordsDialog(const QStringList& lines, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"lastWords"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The last lines of the log"));
    auto* label = new QLabel(
        tr("This is what the log says of the time before. It holds no credentials, no key names "
           "and no values; look it over before you pass it on."),
        this);
    label->setWordWrap(true);
    auto* text = new QPlainTextEdit(lines.join(u'\n'), this);
    text->setObjectName(u"lastWordsText"_s);
    text->setAccessibleName(windowTitle());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(keyFont());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyLastWords"_s);
    connect(copy, &QPushButton::clicked, this, [lines] {
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::unit);
    column->addWidget(label);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resizeOnScreen(*this, {100 * Theme::unit, 60 * Theme::unit});
    text->verticalScrollBar()->setValue(text->verticalScrollBar()->maximum());
}

} // namespace Keycutter
