#!/usr/bin/env python3
"""A mail server on loopback that misbehaves on demand; standard library only.

  smtp_sink.py FOLDER MODE [CERTIFICATE]     serves one connection after the other until it is killed

Writes FOLDER/port when it listens, FOLDER/log (what it was told, a line each, never a password), and each message as it came
(dots unstuffed) to FOLDER/mail.N. CERTIFICATE is a PEM file with key and certificate in FOLDER (default good.pem).
Recipients decide for themselves: tempfail@ 450, gone@ 550, big@ 552; anybody else 250.
Modes: ok auth implicit tls13 notls inject greet421 greet554 silent eod451 eod552 drop-data drop-eod stall-data stall-eod
pause-data quit-silent badauth tempauth garbage"""
import base64, os, socket, ssl, sys, time

folder, mode = sys.argv[1], sys.argv[2]
certificate = os.path.join(folder, sys.argv[3] if len(sys.argv) > 3 else 'good.pem')
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate)
if mode == 'tls13':
    context.minimum_version = ssl.TLSVersion.TLSv1_3
names = []
context.sni_callback = lambda sock, name, ctx: names.append(name)
journal = open(os.path.join(folder, 'log'), 'a', buffering=1)
count = 0


class Gone(Exception):
    pass


class Session:
    def __init__(self, sock):
        self.sock, self.buffer, self.secure, self.known = sock, b'', False, False

    def say(self, text):
        self.sock.sendall(text.encode() + b'\r\n')

    def line(self):
        while b'\r\n' not in self.buffer:
            more = self.sock.recv(65536)
            if not more:
                raise Gone
            self.buffer += more
        line, self.buffer = self.buffer.split(b'\r\n', 1)
        return line

    def greet(self):
        if mode == 'silent':
            time.sleep(60)
        if mode == 'greet421':
            self.say('421 4.3.2 come back later')
            raise Gone
        if mode == 'greet554':
            self.say('554 5.7.1 not you')
            raise Gone
        self.say('HELLO' if mode == 'garbage' else '220 sink ESMTP')

    def ehlo(self):
        offers = ['sink', 'PIPELINING', 'ENHANCEDSTATUSCODES']
        if not self.secure and mode != 'notls':
            offers.append('STARTTLS')
        if self.secure and 'auth' in mode:
            offers.append('AUTH PLAIN LOGIN')
        for offer in offers[:-1]:
            self.say('250-' + offer)
        self.say('250 ' + offers[-1])

    def starttls(self):
        forged = b'250-forged\r\n250 AUTH PLAIN\r\n' if mode == 'inject' else b''
        self.sock.sendall(b'220 2.0.0 go\r\n' + forged)
        self.sock = context.wrap_socket(self.sock, server_side=True)
        self.buffer, self.secure = b'', True
        journal.write('tls %s %s\n' % (self.sock.version(), names[-1] if names else None))

    def auth(self, argument):
        if argument.upper().startswith('LOGIN'):
            self.say('334 VXNlcm5hbWU6')
            user = base64.b64decode(self.line()).decode()
            self.say('334 UGFzc3dvcmQ6')
            password = base64.b64decode(self.line()).decode()
        else:
            words = argument.split()
            if len(words) < 2:
                self.say('334 ')
                words.append(self.line().decode())
            user, password = base64.b64decode(words[1]).decode().split('\0')[1:]
        good = (user, password) == ('pw', 'secret')
        journal.write('auth %s %s\n' % (user, 'ok' if good else 'wrong'))
        self.known = good and mode == 'auth'
        if mode == 'tempauth':
            self.say('454 4.7.0 later')
        else:
            self.say('235 2.7.0 ok' if self.known else '535 5.7.8 wrong')

    def recipient(self, argument):
        journal.write('rcpt %s\n' % argument)
        for who, answer in (('tempfail@', '450 4.2.0 busy'), ('gone@', '550 5.1.1 no such user'), ('big@', '552 5.3.4 too big')):
            if '<' + who in argument:
                return self.say(answer)
        self.say('250 2.1.5 ok')

    def data(self):
        global count
        self.say('354 go')
        if mode == 'stall-data':
            time.sleep(60)
        if mode == 'pause-data':
            time.sleep(1.5)
        if mode == 'drop-data':
            self.sock.recv(100)
            raise Gone
        lines = []
        while (line := self.line()) != b'.':
            lines.append(line[1:] if line.startswith(b'.') else line)
        count += 1
        with open(os.path.join(folder, 'mail.%d' % count), 'wb') as out:
            out.write(b''.join(line + b'\r\n' for line in lines))
        journal.write('mail %d\n' % count)
        if mode == 'stall-eod':
            time.sleep(60)
        if mode == 'drop-eod':
            raise Gone
        self.say({'eod451': '451 4.3.0 try again', 'eod552': '552 5.3.4 too big'}.get(mode, '250 2.0.0 queued'))

    def serve(self):
        if mode == 'implicit':
            self.sock = context.wrap_socket(self.sock, server_side=True)
            self.secure = True
        self.greet()
        while True:
            line = self.line().decode('latin1')
            word = line.upper().split(':')[0].split(' ')[0]
            if word == 'EHLO':
                self.ehlo()
            elif word == 'STARTTLS':
                self.starttls()
            elif word == 'AUTH':
                self.auth(line[5:])
            elif word == 'MAIL':
                journal.write('%s %s\n' % (line, 'secure' if self.secure else 'plain'))
                refused = 'auth' in mode and not self.known
                self.say('530 5.7.0 log in first' if refused else '250 2.1.0 ok')
            elif word == 'RCPT':
                self.recipient(line)
            elif word == 'DATA':
                self.data()
            elif word == 'QUIT':
                if mode == 'quit-silent':
                    time.sleep(60)
                self.say('221 2.0.0 bye')
                return
            else:
                self.say('250 2.0.0 ok')


server = socket.create_server(('127.0.0.1', 0))
with open(os.path.join(folder, 'port.new'), 'w') as out:
    out.write(str(server.getsockname()[1]))
os.rename(os.path.join(folder, 'port.new'), os.path.join(folder, 'port'))
while True:
    sock, _ = server.accept()
    session = Session(sock)
    try:
        session.serve()
    except (Gone, OSError, ValueError) as e:
        journal.write('end %r\n' % (e,))
    session.sock.close()
