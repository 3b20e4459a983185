// SPDX-License-Identifier: MIT
#include "InLanguage.h"

#include "translations/Language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Keycutter {

InLanguage::InLanguage(const QString& name)
{
    if (name != u"pseudo") {
        speak(name);
        return;
    }
    m_pseudo = std::make_unique<Test::PseudoLanguage>(
        QStringLiteral(KEYCUTTER_SOURCES "/resources/translations/keycutter_de.ts"));
    if (m_pseudo->isEmpty())
        qFatal("there is no translation to take the texts from");
    QCoreApplication::installTranslator(m_pseudo.get());
    // Its dates and numbers have no Latin letters, which would look like texts.
    QLocale::setDefault(QLocale(QLocale::Japanese));
}

InLanguage::~InLanguage()
{
    // Translators take themselves out of the application.
    m_pseudo.reset();
    qDeleteAll(
        QCoreApplication::instance()->findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
    QLocale::setDefault(QLocale::system());
}

} // namespace Keycutter
