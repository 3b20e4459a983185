// SPDX-License-Identifier: MIT
#pragma once

#include "domain/SecretText.h"
#include "services/ServiceDescriptor.h"

#include <QMap>
#include <QObject>
#include <QPointer>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace Keycutter {

class FieldNote;

//! The input fields of sign-in methods, as rows of a form. The rows of every method that was ever
//! shown stay there, hidden, so that nothing typed is lost by looking at another method.
class CredentialForm : public QObject
{
    Q_OBJECT

public:
    //! Takes the rows of @p form from @p firstRow on, which are free for it.
    CredentialForm(QGridLayout& form, int firstRow, QObject* parent);

    //! Shows just the fields of @p method.
    void showMethod(const QString& serviceId, const SignInMethod& method);
    //! Fills the shown fields that are not secret.
    void setFields(const QMap<QString, QString>& fields);
    //! The secrets that are stored for this way to sign in.
    enum class Stored {
        None,
        Usable, //!< an empty field means “keep the stored one”
        OfAnotherSite, //!< they are not sent to the site that is chosen now
    };
    void setStored(Stored stored);

    //! What is typed in the shown fields that are not secret, trimmed.
    [[nodiscard]] QMap<QString, QString> fields() const;
    //! What is typed in the shown secret fields; empty ones are left out.
    [[nodiscard]] Credentials credentials() const;
    //! Puts a problem beside each field that has to be filled and is not, or holds what its service
    //! cannot take; true when there was none.
    bool check();
    //! The note of that shown field, or nullptr.
    [[nodiscard]] FieldNote* note(const QString& fieldId) const;
    [[nodiscard]] QLineEdit* edit(const QString& fieldId) const;
    //! The last secret field shown; the one that a refused sign-in is about. May be empty.
    [[nodiscard]] QString secretFieldId() const;
    //! The shown inputs, for the tab order.
    [[nodiscard]] QList<QWidget*> inputs() const;
    void clearNotes();
    //! Empties the secret fields of all methods and overwrites what was in them.
    void forgetSecrets();

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QString methodKey;
        CredentialField field;
        QLabel* label = nullptr;
        QWidget* holder = nullptr;
        QLineEdit* edit = nullptr;
        FieldNote* note = nullptr;

        [[nodiscard]] QString typed() const;
    };

    void addRow(const QString& methodKey, const CredentialField& field);
    [[nodiscard]] std::vector<const Row*> shownRows() const;
    //! What is wrong with what is typed in @p row; empty when nothing is.
    [[nodiscard]] QString problem(const Row& row) const;
    void updatePlaceholders();

    QGridLayout& m_form;
    int m_firstRow;
    std::vector<Row> m_rows;
    QString m_methodKey;
    Stored m_stored = Stored::None;
};

} // namespace Keycutter
