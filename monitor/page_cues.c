/* What lines say that belong to no article: "Lire aussi", "Commentaires", "Tous droits réservés".
 */
#include "monitor/page_features.h"

#include "base/utf8.h"

enum { LABEL_MOST = 70 }; /* "Sur le même sujet": headings of what does not belong */

static bool
starts_with_any(struct str s, const char *const *list)
{
	for (; *list; list++) {
		if (str_istarts(s, str_from(*list)))
			return true;
	}
	return false;
}

static const char *const teaser_starts[] = { "lire aussi", "à lire", "A lire", "À lire",
	"lire également", "voir aussi", "lire :", "read also", "read more", "also read",
	"read:", "see also", "related:", "lea también", "lee también", "también", "leer también",
	"leer más", "te puede interesar", "اقرأ أيضا", "اقرأ أيضاً", "إقرأ أيضا", "طالع أيضا",
	"شاهد أيضا", "اقرأ المزيد", "lesen sie auch", "mehr zum thema", NULL };

static const char *const end_labels[] = { "commentaires", "commentaire", "laisser un commentaire",
	"réagir", "sur le même sujet", "dans la même rubrique", "articles similaires",
	"articles liés", "à découvrir", "partager", "tags", "mots-clés", "mots clés", "newsletter",
	"inscrivez-vous", "abonnez-vous", "suivez-nous", "comments", "leave a reply",
	"leave a comment", "related articles", "related stories", "related posts", "related news",
	"more from", "more on this", "you may also like", "recommended", "share this",
	"share:", "share on", "sign up", "subscribe", "follow us", "most read", "comentarios",
	"deja un comentario", "artículos relacionados", "noticias relacionadas", "compartir",
	"etiquetas", "suscríbete", "تعليقات", "التعليقات", "أضف تعليق", "مواضيع ذات صلة",
	"مقالات ذات صلة", "أخبار ذات صلة", "شارك", "وسوم", "الكلمات الدلالية", "kommentare",
	"mehr zum thema", "teilen", NULL };

static const char *const rights[] = { "©", "copyright", "all rights reserved",
	"tous droits réservés", "todos los derechos reservados", "جميع الحقوق محفوظة",
	"alle rechte vorbehalten", NULL };

/* What a site says to its users about reporting, not to its readers about the world: a verb and its
 * object. */
bool
page_is_notice(struct str s)
{
	static const char *const verbs[] = { "signalé", "signaler", "signalement", "report this",
		"reported", "flagged", "reporting", "denunciar", "تبليغ", "الإبلاغ", NULL };
	static const char *const objects[] = { "image", "commentaire", "comment", "photo",
		"contenu", "content", "imagen", "صورة", "الصورة", "تعليق", NULL };
	return s.n < 300 && str_ifind_any(s, verbs) && str_ifind_any(s, objects);
}

bool
page_is_teaser(struct str text)
{
	return starts_with_any(text, teaser_starts);
}

bool
page_is_end_label(struct str text)
{
	return utf8_length(text) <= LABEL_MOST && starts_with_any(text, end_labels);
}

bool
page_is_rights(struct str text)
{
	return str_ifind_any(text, rights);
}
