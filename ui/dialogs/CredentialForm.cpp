// SPDX-License-Identifier: MIT
#include "dialogs/CredentialForm.h"

#include "dialogs/FieldNote.h"
#include "dialogs/FormRows.h"
#include "widgets/IconText.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Keycutter {

CredentialForm::CredentialForm(QGridLayout& form, int firstRow, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_firstRow(firstRow)
{
}

void CredentialForm::showMethod(const QString& serviceId, const SignInMethod& method)
{
    m_methodKey = serviceId + u'/' + method.id;
    if (std::ranges::find(m_rows, m_methodKey, &Row::methodKey) == m_rows.cend()) {
        for (const CredentialField& field : method.fields)
            addRow(m_methodKey, field);
    }
    for (const Row& row : m_rows) {
        row.label->setVisible(row.methodKey == m_methodKey);
        row.holder->setVisible(row.methodKey == m_methodKey);
    }
    updatePlaceholders();
}

void CredentialForm::addRow(const QString& methodKey, const CredentialField& field)
{
    Row row;
    row.methodKey = methodKey;
    row.field = field;
    row.holder = new QWidget(m_form.parentWidget());
    row.edit = new QLineEdit(row.holder);
    row.edit->setObjectName(field.id);
    row.edit->setAccessibleName(field.label);
    row.edit->setToolTip(field.help);
    row.note = new FieldNote(row.holder);
    if (field.secret) {
        row.edit->setEchoMode(QLineEdit::Password);
        row.edit->setInputMethodHints(
            Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    }

    auto* column = new QVBoxLayout(row.holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit / 2);
    column->addWidget(row.edit);
    if (!field.help.isEmpty()) {
        auto* help = new IconText(row.holder);
        help->setContent({}, Tone::Muted, field.help);
        column->addWidget(help);
    }
    column->addWidget(row.note);

    row.label = addFormRow(
        m_form, m_firstRow + int(m_rows.size()),
        field.optional ? tr("%1 (optional):").arg(field.label) : tr("%1:").arg(field.label),
        row.holder, row.edit);
    connect(row.edit, &QLineEdit::textEdited, this, [this, note = row.note] {
        note->clear();
        Q_EMIT edited();
    });
    m_rows.push_back(row);
}

void CredentialForm::setFields(const QMap<QString, QString>& fields)
{
    for (const Row* row : shownRows()) {
        if (!row->field.secret)
            row->edit->setText(fields.value(row->field.id));
    }
}

void CredentialForm::setStored(Stored stored)
{
    m_stored = stored;
    updatePlaceholders();
}

void CredentialForm::updatePlaceholders()
{
    for (const Row* row : shownRows()) {
        QString text = row->field.placeholder;
        if (row->field.secret && m_stored == Stored::Usable)
            text = tr("Leave empty to keep the stored one");
        else if (row->field.secret && m_stored == Stored::OfAnotherSite)
            text = tr("The stored one is for another address");
        row->edit->setPlaceholderText(text);
    }
}

QMap<QString, QString> CredentialForm::fields() const
{
    QMap<QString, QString> fields;
    for (const Row* row : shownRows()) {
        const QString text = row->typed();
        if (!row->field.secret && !text.isEmpty())
            fields.insert(row->field.id, text);
    }
    return fields;
}

Credentials CredentialForm::credentials() const
{
    Credentials credentials;
    for (const Row* row : shownRows()) {
        // A pasted credential often brings a line end along; none has white space at its ends.
        const QString text = row->typed();
        if (row->field.secret && !text.isEmpty())
            credentials.emplace(row->field.id, SecretText(text));
    }
    return credentials;
}

void CredentialForm::forgetSecrets()
{
    for (const Row& row : m_rows) {
        if (!row.field.secret)
            continue;
        wipeInPlace(row.edit->text()); // the edit's own buffer, which this shares
        row.edit->setText({}); // and not clear(), which could be undone
    }
}

QString CredentialForm::Row::typed() const
{
    return edit->text().trimmed();
}

QString CredentialForm::problem(const Row& row) const
{
    const QString typed = row.typed();
    if (typed.isEmpty()) {
        if (row.field.optional || (row.field.secret && m_stored == Stored::Usable))
            return {};
        return row.field.secret && m_stored == Stored::OfAnotherSite
            ? tr("Fill in “%1”. The stored one is not sent to another address.")
                  .arg(row.field.label)
            : tr("Fill in “%1”.").arg(row.field.label);
    }
    if (row.field.accepts(typed))
        return {};
    return tr("“%1” has another form: %2.").arg(row.field.label, row.field.patternText);
}

bool CredentialForm::check()
{
    bool fine = true;
    for (const Row* row : shownRows()) {
        if (const QString text = problem(*row); !text.isEmpty()) {
            row->note->setProblem(text);
            fine = false;
        }
    }
    return fine;
}

FieldNote* CredentialForm::note(const QString& fieldId) const
{
    for (const Row* row : shownRows()) {
        if (row->field.id == fieldId)
            return row->note;
    }
    return nullptr;
}

QLineEdit* CredentialForm::edit(const QString& fieldId) const
{
    for (const Row* row : shownRows()) {
        if (row->field.id == fieldId)
            return row->edit;
    }
    return nullptr;
}

QString CredentialForm::secretFieldId() const
{
    QString id;
    for (const Row* row : shownRows()) {
        if (row->field.secret)
            id = row->field.id;
    }
    return id;
}

QList<QWidget*> CredentialForm::inputs() const
{
    QList<QWidget*> inputs;
    for (const Row* row : shownRows())
        inputs.append(row->edit);
    return inputs;
}

void CredentialForm::clearNotes()
{
    for (const Row* row : shownRows())
        row->note->clear();
}

std::vector<const CredentialForm::Row*> CredentialForm::shownRows() const
{
    std::vector<const Row*> shown;
    for (const Row& row : m_rows) {
        if (row.methodKey == m_methodKey)
            shown.push_back(&row);
    }
    return shown;
}

} // namespace Keycutter
