// language_generate.mjs PACKAGE > rules/language_table.c
//
// PACKAGE is the unpacked folder of eld 2.1.0 (Nito T.M., Apache-2.0, doc/licences/eld-LICENSE.txt). Takes its
// "small" n-gram database, keeps the languages below, and writes it as tables for rules/language.c: keys sorted, so
// that the same package gives the same bytes.
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const LANGUAGES = ['ar', 'ca', 'de', 'en', 'es', 'fa', 'fr', 'it', 'nl', 'pt', 'ro', 'tr', 'ur']
const USUAL = ['ar', 'en', 'es', 'fr']
const SLOTS = 65536
const folder = path.resolve(process.argv[2])
const load = (file) => import(pathToFileURL(path.join(folder, file)))
const { ngramsData } = await load('src/ngrams/small.js')
const { dictionary } = await load('src/dictionary.js')
const { avgScore } = await load('src/avgScore.js')

// The package writes bytes above 7f as single characters of its dictionary.
const bytes = new Map()
dictionary.forEach((c, byte) => { if (c !== ' ' && byte >= 0x80) bytes.set(c, byte) })
const byteOf = (c) => (/[ 'a-z`]/.test(c) ? c.charCodeAt(0) : bytes.get(c))

function keyOf(piece) {
	let key = 0n
	;[...piece].forEach((c, i) => { key |= BigInt(byteOf(c)) << BigInt(8 * i) })
	return key
}

// Headlines are short and full of names that are at home in other languages: their few function words count for more.
// Only words of up to 4 bytes, which are one piece; BONUS is what was best for headlines without harm to other texts.
const BONUS = 30
const FUNCTION_WORDS = {
	ca: 'els dels i amb per als',
	de: 'der die das und ist von mit für auf ein im den dem zu',
	en: 'the of to in and for is on with at by from as its has was are be an will not',
	es: 'el los las del y en con por para un una se su al es lo',
	fr: 'le la les des du de au aux et est en dans pour sur une un qui que pas ne avec ce sa ses',
	it: 'il lo gli di del dei è in con per un una che si non al',
	nl: 'de het een en van is op met voor in niet te dat bij',
	pt: 'o os as do da dos das e em no na com por para um uma não ao à',
}
const bonus = new Set()
for (const [code, words] of Object.entries(FUNCTION_WORDS))
	for (const word of words.split(' '))
		if (Buffer.byteLength(word) <= 4)
			bonus.add(code + ' ' + keyOfBytes(Buffer.from(' ' + word + ' ')))

function keyOfBytes(buffer) {
	let key = 0n
	buffer.forEach((byte, i) => { key |= BigInt(byte) << BigInt(8 * i) })
	return key
}

const index = new Map(Object.entries(ngramsData.languages).map(([id, code]) => [code, id]))
const entries = []
for (const [piece, scores] of Object.entries(ngramsData.ngrams)) {
	const pairs = LANGUAGES.map((code, i) => [i, scores[index.get(code)]]).filter(([, v]) => v !== undefined)
	const key = keyOf(piece)
	for (const pair of pairs)
		if (bonus.has(LANGUAGES[pair[0]] + ' ' + key))
			pair[1] = Math.min(255, pair[1] + BONUS)
	if (pairs.length)
		entries.push({ key, pairs })
}
entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))

// A slot: the key above, below it where its pairs begin; the last pair of a key has the highest bit.
const slots = new Array(SLOTS).fill(0n)
const pairs = []
for (const entry of entries) {
	let at = Number(BigInt.asUintN(64, entry.key * 0x9e3779b97f4a7c15n) >> 48n)
	while (slots[at])
		at = (at + 1) % SLOTS
	slots[at] = entry.key << 16n | BigInt(pairs.length)
	entry.pairs.forEach(([language, value], i) =>
		pairs.push((i + 1 === entry.pairs.length) << 15 | language << 8 | value))
}
if (pairs.length > 65536)
	throw new Error('too many pairs for 16 bits')

function array(type, name, values, perLine) {
	const lines = []
	for (let i = 0; i < values.length; i += perLine)
		lines.push('\t' + values.slice(i, i + perLine).join(', ') + ',')
	return `const ${type} ${name}[${values.length}] = {\n${lines.join('\n')}\n};\n`
}
const codes = LANGUAGES.map((code) => `\t{ STR_INIT("${code}"), ${USUAL.includes(code)}, ${avgScore[code]} },`).join('\n')
process.stdout.write(`/* Made by rules/language_generate.mjs from the "small" n-gram database of eld 2.1.0, Copyright 2023
 * Nito T.M., Apache License 2.0 (doc/licences/eld-LICENSE.txt): cut to ${LANGUAGES.length} languages, function words
 * raised. Do not edit. */
#include "rules/language_table.h"

/* clang-format off */
const struct language_code language_codes[LANGUAGE_N] = {
${codes}
};
${array('uint64_t', 'language_slots', slots.map((v) => v ? '0x' + v.toString(16) : '0'), 16)}${array('uint16_t', 'language_pairs', pairs, 20)}`)
