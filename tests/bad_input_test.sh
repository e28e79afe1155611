#!/bin/sh
# Feeds that nobody should publish: each has a message that names the outlet, and costs nobody else anything.
. tests/lib.sh
. tests/stage_lib.sh

bad_config() {
	n=31
	{
		echo 'database = "presswatch.db"; timezone = "Africa/Casablanca"; language = "fr"; outlets = ('
		for name in html empty cut encoding huge hang date; do
			printf '{ name = "bad-%s"; feed = "http://127.0.1.%d:%s/bad/%s"; article = "feed"; }' $name $n "$NEWSROOM_PORT" $name
			[ $name = date ] || echo ,
			n=$((n + 1))
		done
		echo '); fetch = { timeout = "1s"; allow_private = ['
		for n in 31 32 33 34 35 36 37; do
			printf '"127.0.1.%d:%s"' $n "$NEWSROOM_PORT"
			[ $n = 37 ] || echo ,
		done
		echo ']; }; rules = ( { name = "all"; keywords = [ "titre" ]; to = [ "desk" ]; } );'
		echo 'channels = ( { name = "desk"; kind = "maildir"; path = "Maildir"; digest = { at = [ "07:30" ]; }; } );'
	} >"$STAGE/monitor.conf"
}
t 'a newsroom for bad input opens' open_stage bad
bad_config
t 'a round over bad input ends well' once
for name in html empty huge hang; do
	t "a feed that is bad ($name): the message names the outlet" says "bad-$name"
done
t 'a feed cut short: what is whole is kept' search_finds 1 'entier'
t 'a feed in a wrong encoding is read' search_finds 1 'fête Orléans'
t 'an impossible date costs only the date' search_finds 1 'date impossible'
done_testing
