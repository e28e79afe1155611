#include "db/match.h"

#include "base/utf8.h"
#include "db/pack.h"

enum { BLOB_VERSION = 1, MOST_EVIDENCE = 1 << 16 };

/* Evidence comes part by part, so a part that is the same as the one before is written as nothing.
 */
void
evidence_write(struct buf *out, const struct evidence *evidence, size_t n)
{
	n = n < MOST_EVIDENCE ? n : MOST_EVIDENCE;
	pack_number(out, BLOB_VERSION);
	pack_number(out, n);
	for (size_t i = 0; i < n; i++) {
		const struct evidence *e = &evidence[i];
		bool same = i && str_eq(e->part, evidence[i - 1].part);
		pack_number(out, (uint64_t)e->field << 1 | same);
		if (!same)
			pack_str(out, e->part);
		pack_number(out, e->at);
		pack_number(out, e->len);
	}
}

static bool
one_read(struct str *rest, const struct evidence *before, struct evidence *ret)
{
	uint64_t field, at, len;
	if (!unpack_number(rest, &field))
		return false;
	bool same = field & 1;
	if (same ? !before : !unpack_str(rest, &ret->part))
		return false;
	if (same)
		ret->part = before->part;
	if (!unpack_number(rest, &at) || !unpack_number(rest, &len))
		return false;
	ret->field = (enum field)(field >> 1);
	ret->at = (uint32_t)at;
	ret->len = (uint32_t)len;
	return field >> 1 < FIELD_N && at <= UINT32_MAX && len <= UINT32_MAX &&
	       utf8_valid(ret->part);
}

enum status
evidence_read(
	struct str blob, struct arena *arena, struct evidence **ret, size_t *ret_n, struct err *err)
{
	uint64_t version, n;
	if (!unpack_number(&blob, &version) || version != BLOB_VERSION ||
		!unpack_number(&blob, &n) || n > blob.n || n > MOST_EVIDENCE)
		return err_set(err, STATUS_BAD, "bad evidence");
	struct evidence *evidence = arena_array(arena, n, sizeof(*evidence));
	for (size_t i = 0; i < n; i++)
		if (!one_read(&blob, i ? &evidence[i - 1] : NULL, &evidence[i]))
			return err_set(err, STATUS_BAD, "bad evidence");
	if (blob.n)
		return err_set(err, STATUS_BAD, "bad evidence");
	*ret = evidence;
	*ret_n = n;
	return STATUS_OK;
}
