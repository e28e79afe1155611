/* The cases of feed_test.c: a feed, and what its first entry must be. */
#ifndef TESTS_FEED_CASES_H
#define TESTS_FEED_CASES_H

/* What is asked of the first entry (or of the feed) as one line. */
struct feed_case {
	const char *name, *xml;
	const char *want; /* "title|link|id|published|author|summary|content", as far as given;
			     NULL: an error */
};

static const struct feed_case cases[] = {
	{ "RSS 2.0",
		"<?xml version='1.0'?><rss "
		"version='2.0'><channel><title>T</title><link>http://x.example/</link><item>"
		"<title>Un titre</title><link>http://x.example/1</link><guid "
		"isPermaLink='false'>g1</guid>"
		"<pubDate>Mon, 15 Apr 2024 08:00:00 +0100</pubDate><author>a@x.example (Jean "
		"Petit)</author>"
		"<description>&lt;p&gt;R&amp;eacute;sum&amp;eacute;&lt;/p&gt;</description></"
		"item></channel></rss>",
		"Un titre|http://x.example/1|g1|2024-04-15T07:00:00Z|Jean "
		"Petit|<p>R&eacute;sum&eacute;</p>|" },
	{ "RSS 1.0",
		"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
		"xmlns='http://purl.org/rss/1.0/' "
		"xmlns:dc='http://purl.org/dc/elements/1.1/'><channel "
		"rdf:about='http://x.example/'><title>T</title></channel>"
		"<item "
		"rdf:about='http://x.example/1'><title>Un</title><link>http://x.example/1</link>"
		"<dc:date>2024-04-15T08:00:00Z</dc:date><dc:creator>Jean</dc:creator></item></"
		"rdf:RDF>",
		"Un|http://x.example/1|http://x.example/1|2024-04-15T08:00:00Z|Jean||" },
	{ "Atom 1.0",
		"<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><title "
		"type='html'>A &amp;amp; B</title>"
		"<link rel='self' href='http://x.example/self'/><link href='/1' "
		"rel='alternate'/><id>tag:x,2024:1</id>"
		"<published>2024-04-15T08:00:00Z</published><author><name>Jean</"
		"name><email>j@x.example</email></author>"
		"<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>un &lt; "
		"<b>deux</b></p></div></content>"
		"</entry></feed>",
		"A & B|http://base.example/1|tag:x,2024:1|2024-04-15T08:00:00Z|Jean||<p>un &lt; "
		"<b>deux</b></p>" },
	{ "Atom in RSS, content:encoded",
		"<rss xmlns:atom='http://www.w3.org/2005/Atom' "
		"xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
		"<channel><item><title>Un</title><atom:link "
		"href='http://x.example/1'/><description>court</description>"
		"<content:encoded><![CDATA[<p>long</p>]]></content:encoded></item></channel></rss>",
		"Un|http://x.example/1||||court|<p>long</p>" },
	{ "prefixes that nobody declared",
		"<rss><channel><item><dc:title>Un</dc:title><dc:creator>J</"
		"dc:creator><content:encoded>c</content:encoded>"
		"</item></channel></rss>",
		"Un||||J||c" },
	{ "a news sitemap",
		"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
		"xmlns:news='http://www.google.com/schemas/"
		"sitemap-news/0.9'><url><loc>http://x.example/1</"
		"loc><news:news><news:publication><news:name>X</news:name>"
		"<news:language>fr</news:language></"
		"news:publication><news:publication_date>2024-04-15</news:publication_date>"
		"<news:title>Un</news:title></news:news></url></urlset>",
		"Un|http://x.example/1||2024-04-15T00:00:00Z|||" },
	{ "xml:base",
		"<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://b.example/x/'><entry "
		"xml:base='y/'>"
		"<title>t</title><link href='z'/></entry></feed>",
		"t|http://b.example/x/y/z|||||" },
	{ "a guid is a link when nothing else is",
		"<rss><channel><item><title>t</title><guid>http://x.example/9</guid></item></"
		"channel></rss>",
		"t|http://x.example/9|http://x.example/9||||" },
	{ "an image's title is not the feed's",
		"<rss><channel><image><title>no</title></image><item><title>t</title></item></"
		"channel></rss>",
		"t||||||" },
	{ "bare ampersands",
		"<rss><channel><item><title>A & "
		"B</title><link>http://x.example/?a=1&b=2</link></item></channel></rss>",
		"A & B|http://x.example/?a=1&b=2|||||" },
	{ "HTML's entities",
		"<rss><channel><item><title>caf&eacute; "
		"&nbsp;&laquo;x&raquo;</title></item></channel></rss>",
		"café «x»||||||" },
	{ "entities of its own",
		"<!DOCTYPE rss [<!ENTITY maison 'Le "
		"Cap'>]><rss><channel><item><title>&maison;</title></item>"
		"</channel></rss>",
		"Le Cap||||||" },
	{ "a billion laughs",
		"<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b "
		"'&a;&a;&a;'>]><rss><channel><item><title>x&b;</title>"
		"</item></channel></rss>",
		NULL },
	{ "entities of entities that nobody uses",
		"<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b "
		"'&a;'>]><rss><channel><item><title>x&a;</title></item></channel></rss>",
		"xha||||||" },
	{ "entities that refer to each other",
		"<!DOCTYPE rss [<!ENTITY a '&b;'><!ENTITY b "
		"'&a;'>]><rss><channel><item><title>x&a;</title></item></channel></rss>",
		NULL },
	{ "an external entity",
		"<!DOCTYPE rss [<!ENTITY x SYSTEM "
		"'file:///etc/passwd'>]><rss><channel><item><title>a&x;</title>"
		"</item></channel></rss>",
		"a&x;||||||" },
	{ "unclosed CDATA",
		"<rss><channel><item><title><![CDATA[un</title><link>http://x.example/1</link></"
		"item><item><title>"
		"<![CDATA[deux]]></title></item></channel></rss>",
		"un|http://x.example/1|||||" },
	{ "control characters",
		"<rss><channel><item><title>u\x01n\x0b</title></item></channel></rss>",
		"un||||||" },
	{ "junk before",
		"Warning: x in <b>y.php</b>\n<?xml "
		"version='1.0'?><rss><channel><item><title>t</title></item></channel></rss>",
		"t||||||" },
	{ "a sign in a text", "<rss><channel><item><title>1 < 2</title></item></channel></rss>",
		"1 < 2||||||" },
	{ "markup not escaped",
		"<rss><channel><item><title>a "
		"<b>b</b></title><description><p>c</p></description></item></channel></rss>",
		"a b|||||<p>c</p>|" },
	{ "tags that do not match",
		"<rss><channel><item><title>t</title><description>d</i></description></item></"
		"channel></rss>",
		"t|||||d|" },
	{ "an impossible date",
		"<rss><channel><item><title>t</title><pubDate>31 Feb "
		"2024</pubDate></item></channel></rss>",
		"t||||||" },
	{ "an HTML page",
		"<!DOCTYPE html><html><head><title>Accueil</title></head><body>x</body></html>",
		NULL },
	{ "empty", "", NULL },
	{ "only white space", " \n ", NULL },
	{ "JSON", "{\"a\": 1}", NULL },
	{ "a lone entry",
		"<entry xmlns='http://www.w3.org/2005/Atom'><title>Un</title><id>u1</id>"
		"<content>long</content></entry>",
		"Un||u1||||long" },
	{ "an HTML doctype before RSS",
		"<!DOCTYPE html PUBLIC "
		"'x'><rss><channel><item><title>Un</title></item></channel></rss>",
		"Un||||||" },
	{ "CDF",
		"<CHANNEL BASE='http://x.example/a/'><ITEM HREF='1' "
		"LASTMOD='2024-04-15T08:00:00Z'><TITLE>Un</TITLE>"
		"<ABSTRACT>court</ABSTRACT></ITEM></CHANNEL>",
		"Un|http://x.example/a/1||||court|" },
	{ "Atom 0.3: escaped, base64, issued",
		"<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title "
		"mode='base64'>VW4gZGV1eA==</title>"
		"<issued>2024-04-15T08:00:00Z</issued><summary type='text/html' "
		"mode='escaped'>&lt;b&gt;s&lt;/b&gt;</summary></entry></feed>",
		"Un deux|||2024-04-15T08:00:00Z||<b>s</b>|" },
	{ "base64 by its media type",
		"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title><content "
		"type='application/octet-stream'>PHA+\nbG9uZzwvcD4=</content></entry></feed>",
		"t||||||<p>long</p>" },
	{ "a text of an odd type is a text",
		"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title "
		"type='custom/test'>titre</title></entry></feed>",
		"titre||||||" },
	{ "authors of the feed (RFC 4287, section 4.1.2)",
		"<feed "
		"xmlns='http://www.w3.org/2005/Atom'><author><name>Jean</name></"
		"author><entry><title>t</title></entry></feed>",
		"t||||Jean||" },
	{ "authors of the source before",
		"<feed "
		"xmlns='http://www.w3.org/2005/Atom'><author><name>Jean</name></author><entry>"
		"<title>t</title><source><author><name>Ali</name></author></source></entry></"
		"feed>",
		"t||||Ali||" },
	{ "relative to the feed's site",
		"<rss><channel><link>http://x.example/a/</link><item><title>t</title><link>1</"
		"link></item></channel></rss>",
		"t|http://x.example/a/1|||||" },
	{ "xml:base before the feed's site",
		"<rss "
		"xml:base='http://y.example/'><channel><link>http://x.example/</"
		"link><item><title>t</title>"
		"<link>1</link></item></channel></rss>",
		"t|http://y.example/1|||||" },
	{ "an address as id in Atom",
		"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title>"
		"<id>http://x.example/1</id></entry></feed>",
		"t|http://x.example/1|http://x.example/1||||" },
	{ "an id that is a path",
		"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title>"
		"<id>/1</id></entry></feed>",
		"t|http://base.example/1|http://base.example/1||||" },
	{ "an enclosure in place of a link",
		"<rss><channel><item><title>t</title><enclosure url='http://x.example/a.mp3' "
		"type='audio/mpeg'/></item></channel></rss>",
		"t|http://x.example/a.mp3|||||" },
	{ "a link with href before RSS's own",
		"<rss><channel><item><title>t</title><link>http://x.example/1</link><link "
		"href='http://x.example/2'/></item></channel></rss>",
		"t|http://x.example/2|||||" },
	{ "base64 in pieces, of an odd type",
		"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title "
		"type='x/y'>un <b>deux</b> tro&#105;s et encore quelques mots de "
		"plus</title></entry></feed>",
		"un deux trois et encore quelques mots de plus||||||" },
	{ "two texts: a summary and a content",
		"<rss><channel><item><title>t</title><summary>un</summary><description>deux</"
		"description></item></channel></rss>",
		"t|||||un|deux" },
	{ "ampersands in attributes",
		"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title><link "
		"href='http://x.example/?a=1&amp;b=2&c=3&#38;d=4'/></entry></feed>",
		"t|http://x.example/?a=1&b=2&c=3&d=4|||||" },
	{ "a quote that never closes",
		"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title "
		"type='text>Un</title><link href='http://x.example/1'/></entry></feed>",
		"Un|http://x.example/1|||||" },
	{ "no title: its first words",
		"<rss><channel><item><description>&lt;p&gt;Un "
		"deux&lt;/p&gt;</description></item></channel></rss>",
		"Un deux|||||<p>Un deux</p>|" },
	{ "no title and no words: its link",
		"<rss><channel><item><link>http://x.example/1</link></item></channel></rss>",
		"http://x.example/1|http://x.example/1|||||" },
	{ "markup in a title",
		"<rss><channel><item><title>&lt;b&gt;Un&lt;/b&gt; &amp;amp; "
		"deux</title></item></channel></rss>",
		"Un & deux||||||" },
	{ "JSON Feed 1.0",
		"{\"version\":\"https://jsonfeed.org/version/1\",\"home_page_url\":\"http://"
		"x.example/\",\"items\":[{\"id\":7,\"url\":\"1\","
		"\"title\":\"Un\",\"content_text\":\"long\",\"date_published\":\"2024-04-"
		"15T08:00:00Z\",\"author\":{\"name\":\"Jean\"}}]}",
		"Un|http://x.example/1|7|2024-04-15T08:00:00Z|Jean||long" },
	{ "JSON Feed 1.1: its authors, HTML before text",
		"{\"version\":\"https://jsonfeed.org/version/"
		"1.1\",\"authors\":[{\"name\":\"Jean\"}],\"items\":[{\"title\":\"Un\","
		"\"content_text\":\"t\",\"content_html\":\"<p>h</p>\",\"external_url\":"
		"\"http://y.example/2\",\"summary\":\"s\"}]}",
		"Un|http://y.example/2|||Jean|s|<p>h</p>" },
	{ "JSON: half a surrogate pair", "{\"items\":[{\"title\":\"a\\ud800b \\ud83d\\ude00\"}]}",
		"a\xef\xbf\xbd"
		"b \xf0\x9f\x98\x80||||||" },
	{ "JSON: a key twice", "{\"items\":[{\"title\":\"a\",\"title\":\"b\"}]}", "b||||||" },
	{ "JSON of another kind", "{\"a\":1}", NULL },
	{ "JSON: items that are no list",
		"{\"version\":\"https://jsonfeed.org/version/1\",\"items\":{}}", NULL },
	{ "JSON cut short", "{\"items\":[{\"title\":\"a\"", NULL },
	{ "where the feed says it is, when nobody else knows",
		"<rss xmlns:atom='http://www.w3.org/2005/Atom'><channel><atom:link rel='self' "
		"href='http://y.example/a/feed'/><item><title>t</title><link>/1</link></item>"
		"</channel></rss>",
		"t|http://base.example/1|||||" },
	{ "RSS that says it is Atom",
		"<rss xmlns='http://www.w3.org/2005/Atom'><channel><item><title>t</title>"
		"<link>http://x.example/1</link></item></channel></rss>",
		"t|http://x.example/1|||||" },
	{ "a sitemap of another version",
		"<urlset "
		"xmlns='http://x.example/sitemap/2'><url><loc>http://x.example/1</loc></url>"
		"</urlset>",
		"|http://x.example/1|||||" },
	{ "an RSS author with Atom's parts",
		"<rss><channel><item><title>t</title><author><name>Jean Petit</name>"
		"<email>j@x.example</email></author></item></channel></rss>",
		"t||||Jean Petit||" },
	{ "an RSS author with an address alone",
		"<rss><channel><item><title>t</title><author><email>j@x.example</email></author>"
		"</item></channel></rss>",
		"t||||j@x.example||" },
	{ "Google Play's author and description",
		"<rss xmlns:googleplay='http://www.google.com/schemas/play-podcasts/1.0'><channel>"
		"<item><title>t</title><googleplay:author>Jean</googleplay:author>"
		"<googleplay:description>d</googleplay:description></item></channel></rss>",
		"t||||Jean|d|" },
	{ "Media RSS in a group, where nothing else stands",
		"<rss xmlns:media='http://search.yahoo.com/mrss/'><channel><item><media:group>"
		"<media:title>m</media:title><media:description>d</media:description>"
		"<media:content "
		"url='http://x.example/a.jpg'/></media:group></item></channel></rss>",
		"m|||||d|" },
	{ "Media RSS never before the item's own",
		"<rss xmlns:media='http://search.yahoo.com/mrss/'><channel><item>"
		"<media:title>m</media:title><title>t</title></item></channel></rss>",
		"t||||||" },
	{ "Dublin Core terms",
		"<rss xmlns:dcterms='http://purl.org/dc/terms/'><channel><item><title>t</title>"
		"<dcterms:created>2024-01-01</dcterms:created><dcterms:issued>2024-01-02"
		"</dcterms:issued><dcterms:creator>Jean</dcterms:creator></item></channel></rss>",
		"t|||2024-01-02T00:00:00Z|Jean||" },
	{ "Atom's links: an alternative before what is related",
		"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title>"
		"<link rel='related' href='http://x.example/r'/><link rel='via' "
		"href='http://x.example/v'/><link rel='http://www.iana.org/assignments/relation/"
		"alternate' href='http://x.example/a'/></entry></feed>",
		"t|http://x.example/a|||||" },
	{ "Atom's links: HTML before JSON",
		"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title>"
		"<link type='application/json' href='http://x.example/j'/><link "
		"href='http://x.example/h'/></entry></feed>",
		"t|http://x.example/h|||||" },
	{ "a source's own fields are not the entry's",
		"<feed "
		"xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title><id>i</id><source>"
		"<id>no</id><title>no</title><link href='http://no.example/'/><published>2001-01-01"
		"</published></source></entry></feed>",
		"t||i||||" },
	{ "XHTML under a prefix",
		"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title><content "
		"type='xhtml'><h:div xmlns:h='http://www.w3.org/1999/xhtml'>un <h:b>b</h:b></h:div>"
		"</content></entry></feed>",
		"t||||||un <b>b</b>" },
	{ "Atom 0.3: a content in several forms",
		"<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title>t</title>"
		"<content type='multipart/alternative'><content type='text/plain'>plat</content>"
		"<content type='text/html' mode='escaped'>&lt;b>gras&lt;/b></content></content>"
		"</entry></feed>",
		"t||||||plat" },
	{ "CDATA that ends inside, and goes on",
		"<rss><channel><item><title><![CDATA[a]]]]><![CDATA[>b]]></title><description>un "
		"<![CDATA[<b>deux</b>]]> trois</description></item></channel></rss>",
		"a]]>b|||||un <b>deux</b> trois|" },
	{ "RSS 1.0: items before their channel",
		"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
		"xmlns='http://purl.org/rss/1.0/'><item rdf:about='http://x.example/1'><title>un"
		"</title></item><channel><title>T</title></channel></rdf:RDF>",
		"un|http://x.example/1|http://x.example/1||||" },
	{ "RSS 1.0: a search form is no item",
		"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
		"xmlns='http://purl.org/rss/1.0/'><textinput><title>no</title><link>http://"
		"no.example/"
		"</link></textinput><item><title>un</title></item></rdf:RDF>",
		"un||||||" },
	{ "places are no texts",
		"<rss xmlns:georss='http://www.georss.org/georss' "
		"xmlns:gml='http://www.opengis.net/"
		"gml'><channel><item><georss:where><gml:Point><gml:name>no</gml:name></gml:Point>"
		"</georss:where><georss:featureName>no</georss:featureName><title>t</title></item>"
		"</channel></rss>",
		"t||||||" },
	{ "a sitemap with images, videos and translations",
		"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:image='http://"
		"www.google.com/schemas/sitemap-image/1.1' "
		"xmlns:video='http://www.google.com/schemas/"
		"sitemap-video/1.1' xmlns:xhtml='http://www.w3.org/1999/xhtml' xmlns:news='http://"
		"www.google.com/schemas/sitemap-news/0.9'><url><loc> http://x.example/1 </loc>"
		"<xhtml:link rel='alternate' "
		"href='http://no.example/'/><image:image><image:loc>http://"
		"x.example/i.jpg</image:loc><image:title>no</image:title></"
		"image:image><video:video>"
		"<video:title>no</video:title></video:video><news:news><news:title>un &amp; deux"
		"</news:title></news:news></url></urlset>",
		"un & deux|http://x.example/1|||||" },
	{ "JSON Feed: an id that is an address",
		"{\"items\":[{\"id\":\"http://x.example/1\",\"title\":\"a\"}]}",
		"a|http://x.example/1|http://x.example/1||||" },
	{ "JSON Feed: an id that is none", "{\"items\":[{\"id\":1.5,\"title\":\"a\"}]}",
		"a||1.5||||" },
	{ "JSON Feed: an author with an address alone",
		"{\"items\":[{\"title\":\"a\",\"author\":{\"url\":\"http://x.example/j\"}}]}",
		"a||||http://x.example/j||" },
	{ "JSON Feed: authors that are names alone",
		"{\"items\":[{\"title\":\"a\",\"authors\":[\"J\"]}]}", "a||||J||" },
	{ "JSON Feed: a line's end in a text, a comma behind the last",
		"{\"items\":[{\"title\":\"a\nb, ]}\",\"tags\":[\"c\", ],\n}]}", "a b, ]}||||||" },
	{ "an XML declaration without its second mark",
		"<?xml version='1.0' encoding='utf-8'>\n<rss><channel><item><title>a</title>"
		"</item></channel></rss>",
		"a||||||" },
	{ "such a declaration, and an instruction behind it",
		"<?xml version='1.0'><?xml-stylesheet href='a>b' ?><rss><channel><item><title>a"
		"</title></item></channel></rss>",
		"a||||||" },
	{ "plain text", "Not found", NULL },
};

#endif
