<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>AccessWords</name>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a permission that is not given</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a permission that is given</comment>
        <translation>あり</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>You can no longer define permissions, not even your own. Only another administrator with full access can give that back.</source>
        <translation>あなたは、自分の分も含めてアクセス権限を定義できなくなります。元に戻せるのは、フルアクセスを持つ別の管理者だけです。</translation>
    </message>
    <message>
        <source>You lose these permissions yourself.</source>
        <translation>あなた自身がこれらの権限を失います。</translation>
    </message>
    <message>
        <source>%1 can no longer define permissions, and no longer has what is listed above.</source>
        <translation>「%1」はアクセス権限を定義できなくなり、上の一覧の権限を失います。</translation>
    </message>
    <message>
        <source>%1 no longer has what is listed above.</source>
        <translation>「%1」は上の一覧の権限を失います。</translation>
    </message>
    <message>
        <source>Secure clients that this person created lose the same permissions.</source>
        <translation>この管理者が作成したセキュアクライアントも同じ権限を失います。</translation>
    </message>
    <message>
        <source>The members can still sign in.</source>
        <translation>メンバーは引き続きサインインできます。</translation>
    </message>
    <message>
        <source>Signing in is still possible.</source>
        <translation>サインインは引き続き可能です。</translation>
    </message>
    <message>
        <source>Cloud Connectors that were installed go on working.</source>
        <translation>インストール済みのCloud Connectorは引き続き動作します。</translation>
    </message>
</context>
<context>
    <name>AdministratorWords</name>
    <message>
        <source>Active (group)</source>
        <translation>アクティブ（グループ）</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Invite expired</source>
        <translation>招待の期限切れ</translation>
    </message>
    <message>
        <source>Invite sent</source>
        <translation>招待送信済み</translation>
    </message>
    <message>
        <source>Invite sent today</source>
        <translation>招待送信済み（今日）</translation>
    </message>
    <message numerus="yes">
        <source>Invite sent, %n day(s) ago</source>
        <translation>
            <numerusform>招待送信済み（%n日前）</numerusform>
        </translation>
    </message>
    <message>
        <source>Citrix identity</source>
        <translation>Citrix ID</translation>
    </message>
    <message>
        <source>Azure AD</source>
        <translation>Azure AD</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and email address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This is the only administrator. Invite another one and wait until the invitation is accepted.</source>
        <translation>管理者が1人だけのため、削除できません。別の管理者を招待し、アクティブになってから削除してください。</translation>
    </message>
    <message>
        <source>This is the only administrator with full access. Give another active administrator full access first.</source>
        <translation>フルアクセスの管理者が1人だけのため、削除できません。先に、アクティブな別の管理者にフルアクセスを付与してください。</translation>
    </message>
    <message>
        <source>The server gave no ID for this entry, so it cannot be removed from here.</source>
        <translation>サーバーがこの項目のIDを返さないため、ここからは削除できません。</translation>
    </message>
    <message>
        <source>The server did not answer. Reading the list to see what happened…</source>
        <translation>サーバーから応答がありません。結果を確認するため、一覧を読み直しています...</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The invitation to %1 is on its way. It comes from cloud@citrix.com; if it does not arrive, the junk folder is the first place to look.</source>
        <translation>%1に招待状を送信しました。差出人はcloud@citrix.comです。届かないときは、迷惑メールフォルダーを確認するよう伝えてください。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The invitation to %1 was cancelled. Its link no longer works.</source>
        <translation>%1への招待を取り消しました。招待状のリンクは使用できなくなりました。</translation>
    </message>
    <message>
        <source>A new invitation to %1 is on its way from cloud@citrix.com. The old link no longer works.</source>
        <translation>%1に新しい招待状を送信しました（差出人: cloud@citrix.com）。以前のリンクは使用できなくなりました。</translation>
    </message>
    <message>
        <source>%1 was no longer an administrator here. The list has been read again.</source>
        <translation>「%1」はすでに管理者ではありませんでした。一覧を読み直しました。</translation>
    </message>
    <message>
        <source>The invitation to %1 no longer exists: it was accepted or cancelled in the meantime. The list has been read again.</source>
        <translation>%1への招待は、その間に承諾されたか取り消されたため、存在しません。一覧を読み直しました。</translation>
    </message>
    <message>
        <source>The server did not answer, and the list shows no invitation to %1. You can send it again.</source>
        <translation>サーバーから応答がなく、一覧に%1への招待はありません。もう一度送信できます。</translation>
    </message>
    <message>
        <source>The server did not answer, and %1 is still in the list. You can try again.</source>
        <translation>サーバーから応答がなく、「%1」は一覧に残っています。もう一度実行できます。</translation>
    </message>
    <message>
        <source>The server did not answer, and the invitation to %1 is still there. You can try again.</source>
        <translation>サーバーから応答がなく、%1への招待は残っています。もう一度実行できます。</translation>
    </message>
    <message>
        <source>The server did not answer, so it is not known whether %1 was invited. Refresh the list before you send the invitation again.</source>
        <translation>サーバーから応答がないため、%1を招待できたかどうかわかりません。再度送信する前に、一覧を最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>The server did not answer, so it is not known whether %1 was removed. Refresh the list.</source>
        <translation>サーバーから応答がないため、「%1」を削除できたかどうかわかりません。一覧を最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>The server did not answer, so it is not known whether the invitation to %1 was cancelled. Refresh the list.</source>
        <translation>サーバーから応答がないため、%1への招待を取り消せたかどうかわかりません。一覧を最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>The server did not answer, so it is not known whether a new invitation to %1 was sent. Ask before you send another: only the newest link works.</source>
        <translation>サーバーから応答がないため、%1に新しい招待状を送信できたかどうかわかりません。使用できるのは最新のリンクだけなので、再度送信する前に相手に確認してください。</translation>
    </message>
    <message>
        <source>The server did not answer. Reading the access to see what happened…</source>
        <translation>サーバーから応答がありません。結果を確認するため、アクセス権限を読み込んでいます...</translation>
    </message>
    <message>
        <source>The server did not answer, but reading back shows that it was done. %1</source>
        <translation>サーバーから応答がありませんでしたが、読み直した内容では完了しています。%1</translation>
    </message>
    <message>
        <source>The access of %1 was changed.</source>
        <translation>「%1」のアクセス権限を変更しました。</translation>
    </message>
    <message>
        <source>The server did not answer, and the access of %1 is not what you chose. You can save it again.</source>
        <translation>サーバーから応答がなく、「%1」のアクセス権限は選択した内容になっていません。もう一度保存できます。</translation>
    </message>
    <message>
        <source>The server did not answer, so it is not known whether the access of %1 was changed. Open it again to see what it is now.</source>
        <translation>サーバーから応答がないため、「%1」のアクセス権限が変更されたかどうかわかりません。もう一度開いて現在の内容を確認してください。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>サービスプリンシパル</translation>
    </message>
    <message>
        <source>Invite sent, expires today</source>
        <translation>招待送信済み（今日まで有効）</translation>
    </message>
    <message numerus="yes">
        <source>Invite expired, %n day(s) ago</source>
        <translation>
            <numerusform>招待の期限切れ（%n日前）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Nobody has full access</source>
        <translation>フルアクセスの管理者がいません</translation>
    </message>
    <message>
        <source>Only one person has full access</source>
        <translation>フルアクセスの管理者が1人だけです</translation>
    </message>
    <message numerus="yes">
        <source>%n people have full access</source>
        <translation>
            <numerusform>フルアクセスの管理者が%n人います</numerusform>
        </translation>
    </message>
    <message>
        <source>Full access depends on Azure AD alone</source>
        <translation>フルアクセスがAzure ADだけに依存しています</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have full access</source>
        <translation>
            <numerusform>フルアクセスのグループが%n件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) have expired</source>
        <translation>
            <numerusform>有効期限切れの招待状が%n件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) are still not accepted</source>
        <translation>
            <numerusform>まだ承諾されていない招待状が%n件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have custom access without any permission</source>
        <translation>
            <numerusform>権限のないカスタムアクセスの管理者が%n人います</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service principal(s) have access</source>
        <translation>
            <numerusform>アクセスできるサービスプリンシパルが%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations, groups and service principals do not count. Without a person with full access, nobody can change permissions.</source>
        <translation>招待中の人、グループ、サービスプリンシパルは数えません。フルアクセスの管理者がいないと、誰もアクセス権限を変更できません。</translation>
    </message>
    <message>
        <source>If this person leaves or cannot sign in, nobody can change permissions any more. Two to four people with full access are advisable.</source>
        <translation>この管理者がいなくなるか、サインインできなくなると、誰もアクセス権限を変更できません。フルアクセスは2～4人をおすすめします。</translation>
    </message>
    <message>
        <source>Two to four are usually enough. Give the others custom access with the permissions that their work needs.</source>
        <translation>通常は2～4人で十分です。ほかの管理者は、業務に必要な権限だけのカスタムアクセスにしてください。</translation>
    </message>
    <message>
        <source>When the connection to Azure AD is interrupted, nobody with full access can sign in. Keep one Citrix identity with full access as a fallback.</source>
        <translation>Azure ADとの接続が切れると、フルアクセスの管理者が1人もサインインできません。予備として、Citrix IDのフルアクセス管理者を1人残してください。</translation>
    </message>
    <message>
        <source>Who is in a group is decided in the directory: people come to full access without an invitation from here.</source>
        <translation>グループのメンバーはディレクトリで決まります。ここで招待していない人もフルアクセスになります。</translation>
    </message>
    <message numerus="yes">
        <source>The oldest was sent %n day(s) ago. Its link no longer works: send it again, or cancel it if it is not needed.</source>
        <translation>
            <numerusform>最も古い招待状は%n日前に送信されました。リンクは使用できません。招待を再送信するか、不要であれば取り消してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest was sent %n day(s) ago. Ask whether the mail arrived: it comes from cloud@citrix.com and may be in the junk folder.</source>
        <translation>
            <numerusform>最も古い招待状は%n日前に送信されました。メールが届いているか確認してください。送信元はcloud@citrix.comです。迷惑メールフォルダーに入っていることがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>So the last access review found. They can sign in but do nothing. Give them permissions or remove them.</source>
        <translation>前回のアクセス権の棚卸しの結果です。サインインできますが、何も操作できません。権限を割り当てるか、削除してください。</translation>
    </message>
    <message>
        <source>No person signs in with them, so nobody notices when they are no longer needed. Check what they are for.</source>
        <translation>人がサインインしないため、不要になっても気付きにくくなります。用途を確認してください。</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
</context>
<context>
    <name>AnnouncerWords</name>
    <message>
        <source>The icon in the notification area shows them instead.</source>
        <translation>代わりに通知領域のアイコンが表示します。</translation>
    </message>
    <message>
        <source>Only the list and the count in the window&apos;s title tell of new ones.</source>
        <translation>新しい通知は、一覧とウィンドウのタイトルの件数だけでわかります。</translation>
    </message>
    <message>
        <source>Whether this desktop shows notifications is being checked.</source>
        <translation>このデスクトップで通知を表示できるか確認しています。</translation>
    </message>
    <message>
        <source>This desktop shows notifications.</source>
        <translation>このデスクトップに通知が表示されます。</translation>
    </message>
    <message>
        <source>This desktop has no notification service. %1</source>
        <translation>このデスクトップには通知サービスがありません。%1</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service does not answer. %1</source>
        <translation>デスクトップの通知サービスが応答しません。%1</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service refuses ours. %1</source>
        <translation>デスクトップの通知サービスが受け付けません。%1</translation>
    </message>
</context>
<context>
    <name>BlastRadiusWords</name>
    <message>
        <source>As far as the list has been read, nobody else has full access. The server decides.</source>
        <translation>読み込み済みの範囲では、フルアクセスの管理者がほかにいません。実行できるかどうかはサーバーが判断します。</translation>
    </message>
    <message numerus="yes">
        <source>%n active administrator(s) remain(s).</source>
        <translation>
            <numerusform>アクティブな管理者が%n人残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active administrator(s) remain(s), as far as the list has been read.</source>
        <translation>
            <numerusform>読み込み済みの範囲では、アクティブな管理者が%n人残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Full access stays with %1 and %n more.</source>
        <translation>
            <numerusform>フルアクセスの管理者として、%1のほか%n人が残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Full access stays with %1.</source>
        <translation>フルアクセスの管理者として、%1が残ります。</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Will be invited</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>Administrator already</source>
        <translation>すでに管理者</translation>
    </message>
    <message>
        <source>Invited already</source>
        <translation>すでに招待済み</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>Not an address</source>
        <translation>アドレスではない</translation>
    </message>
    <message>
        <source>citrix.com</source>
        <translation>citrix.com</translation>
    </message>
    <message>
        <source>Name not accepted</source>
        <translation>使用できない名前</translation>
    </message>
    <message>
        <source>Access unclear</source>
        <translation>アクセスが不明</translation>
    </message>
    <message>
        <source>No permissions</source>
        <translation>権限が未選択</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>An invitation with Full access will be sent.</source>
        <translation>フルアクセスの招待状を送信します。</translation>
    </message>
    <message>
        <source>An invitation with Custom access will be sent.</source>
        <translation>カスタムアクセスの招待状を送信します。</translation>
    </message>
    <message>
        <source>This person is an administrator already. Nothing is sent.</source>
        <translation>すでに管理者です。何も送信しません。</translation>
    </message>
    <message>
        <source>This person was invited already (%1). Nothing is sent.</source>
        <translation>すでに招待済みです（%1）。何も送信しません。</translation>
    </message>
    <message>
        <source>This person was invited already. Nothing is sent.</source>
        <translation>すでに招待済みです。何も送信しません。</translation>
    </message>
    <message>
        <source>This address stands in line %1 too. Only that line is sent.</source>
        <translation>このアドレスは%1行目にもあります。%1行目だけを送信します。</translation>
    </message>
    <message>
        <source>There is no email address in this line.</source>
        <translation>この行にメールアドレスがありません。</translation>
    </message>
    <message>
        <source>This is not an email address. It should look like name@example.jp.</source>
        <translation>メールアドレスではありません。name@example.jpのような形式で入力してください。</translation>
    </message>
    <message>
        <source>Email addresses of citrix.com cannot be used.</source>
        <translation>citrix.comのメールアドレスは使用できません。</translation>
    </message>
    <message>
        <source>A name has at most 256 characters, without &lt; &gt; : / and \.</source>
        <translation>名前は256文字以内で、&lt; &gt; : / \ は使用できません。</translation>
    </message>
    <message>
        <source>“%1” is neither Full nor Custom.</source>
        <translation>「%1」はフルでもカスタムでもありません。</translation>
    </message>
    <message>
        <source>Custom access, but no permissions are chosen yet. Choose them in the next step.</source>
        <translation>カスタムアクセスですが、権限がまだ選択されていません。次の手順で選択してください。</translation>
    </message>
    <message>
        <source>Characters of this line could not be read. Choose another encoding, or type them again.</source>
        <translation>この行に読み取れない文字があります。別の文字コードを選択するか、入力し直してください。</translation>
    </message>
    <message>
        <source>The address was tidied; the sheet says “%1”.</source>
        <translation>アドレスの表記を整えました。元の表では「%1」です。</translation>
    </message>
    <message>
        <source>The name has no space: it is sent as the family name.</source>
        <translation>氏名に空白がないため、全体を姓として送信します。</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded the employee number; its digits are lost. It is not sent.</source>
        <translation>表計算ソフトが社員番号を丸めたため、桁が失われています。社員番号は送信しません。</translation>
    </message>
    <message>
        <source>The employee number is shorter than others: the spreadsheet may have dropped leading zeros. It is not sent.</source>
        <translation>社員番号がほかより短いため、表計算ソフトで先頭の0が失われた可能性があります。社員番号は送信しません。</translation>
    </message>
    <message>
        <source>A cell that is not sent holds characters that could not be read.</source>
        <translation>送信しないセルに、読み取れない文字があります。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待済み</translation>
    </message>
    <message>
        <source>Listed already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Stopped before</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>An administrator or invited when the turn came.</source>
        <translation>順番が来たときには、すでに管理者または招待済みでした。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The batch was ended before this row.</source>
        <translation>この行の前に一括招待が中止されました。</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (Unicode text)</source>
        <translation>UTF-16（Unicodeテキスト）</translation>
    </message>
    <message>
        <source>UTF-16, big endian</source>
        <translation>UTF-16（ビッグエンディアン）</translation>
    </message>
    <message>
        <source>Shift_JIS (code page 932)</source>
        <translation>Shift_JIS（コードページ932）</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>ファイルの指定</translation>
    </message>
    <message>
        <source>every byte fits</source>
        <translation>すべてのバイトが適合</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>UTF-8ではないため</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>recognised by its zero bytes</source>
        <translation>ゼロバイトから判断</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>選択した文字コード</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Reading (not sent)</source>
        <translation>フリガナ（送信しない）</translation>
    </message>
    <message>
        <source>Employee number (not sent)</source>
        <translation>社員番号（送信しない）</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>トランザクションID</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>The code is not correct. Enter the one that is shown now; if it is refused again, the clock of your phone may be wrong.</source>
        <translation>コードが正しくありません。いま表示されているコードを入力してください。それでも受け付けられない場合は、スマートフォンの時計がずれている可能性があります。</translation>
    </message>
    <message>
        <source>The backup code is not correct. Codes of an earlier set do not work any more.</source>
        <translation>バックアップコードが正しくありません。以前に生成したコードはもう使えません。</translation>
    </message>
    <message>
        <source>The code is not correct. Only the one in the newest mail works.</source>
        <translation>コードが正しくありません。使えるのは最新のメールの確認コードだけです。</translation>
    </message>
    <message>
        <source>This code has been used already. Wait until the app shows the next one.</source>
        <translation>このコードは使用済みです。アプリに次のコードが表示されるまで待ってください。</translation>
    </message>
    <message>
        <source>This backup code has been used already; each works once. Strike it out and enter another one.</source>
        <translation>このバックアップコードは使用済みです。各コードは1回限り有効です。線を引いて消し、別のコードを入力してください。</translation>
    </message>
    <message>
        <source>This code has been used already. Have a new one sent.</source>
        <translation>このコードは使用済みです。新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>There were too many wrong codes. You can try again now.</source>
        <translation>間違ったコードの入力が続きました。もう一度入力できます。</translation>
    </message>
    <message>
        <source>There were too many wrong codes. You can try again in %1.</source>
        <translation>間違ったコードの入力が続いたため、一時的に受け付けていません。あと%1で再入力できます。</translation>
    </message>
    <message>
        <source>This code is too old: it is valid for 10 minutes. Have a new one sent.</source>
        <translation>このコードは有効期限（10分）が切れています。新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>The password is not correct. The code has not been used.</source>
        <translation>パスワードが正しくありません。コードは使用されていません。</translation>
    </message>
    <message>
        <source>This way is not open to you now, because you signed in with it. Choose another one.</source>
        <translation>この方法はサインインに使ったため、ここでは使えません。別の方法を選んでください。</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Code by email</source>
        <translation>メールの確認コード</translation>
    </message>
    <message>
        <source>Verification code (6 digits)</source>
        <translation>認証コード（6桁）</translation>
    </message>
    <message>
        <source>Unused backup code (8 digits)</source>
        <translation>未使用のバックアップコード（8桁）</translation>
    </message>
    <message>
        <source>Code sent by email (6 digits)</source>
        <translation>メールで届いた確認コード（6桁）</translation>
    </message>
    <message>
        <source>Open your authenticator app and enter the code of Citrix Cloud Japan.</source>
        <translation>認証アプリを開き、Citrix Cloud Japanのコードを入力してください。</translation>
    </message>
    <message>
        <source>Take one from the list you saved, and strike it out: each works once.</source>
        <translation>保存した一覧から1つ選び、線を引いて消してください。各コードは1回限り有効です。</translation>
    </message>
    <message>
        <source>It is valid for 10 minutes.</source>
        <translation>有効期限は10分です。</translation>
    </message>
    <message>
        <source>A backup code has 8 digits.</source>
        <translation>バックアップコードは8桁です。</translation>
    </message>
    <message>
        <source>The code has 6 digits.</source>
        <translation>コードは6桁です。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left.</source>
        <translation>
            <numerusform>あと%n回試せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many wrong passwords. You can try again now.</source>
        <translation>パスワードの誤りが続きました。もう一度入力できます。</translation>
    </message>
    <message>
        <source>There were too many wrong passwords. You can try again in %1. The code has not been used.</source>
        <translation>パスワードの誤りが続きました。あと%1で再試行できます。コードは使用されていません。</translation>
    </message>
</context>
<context>
    <name>CodesPaper</name>
    <message>
        <source>Backup codes for Citrix Cloud Japan</source>
        <translation>Citrix Cloud Japanのバックアップコード</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Generated on</source>
        <translation>生成日</translation>
    </message>
    <message>
        <source>Each code works once. Strike it out after use.</source>
        <translation>各コードは1回限り有効です。使用したコードは線で消してください。</translation>
    </message>
    <message>
        <source>Keep this list in a safe place, not together with the device that has your authenticator app.</source>
        <translation>認証アプリが入っているデバイスとは別の、安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>A new set makes all of these codes invalid: destroy this list then.</source>
        <translation>新しいコードを生成すると、ここにあるコードはすべて使用できなくなります。そのときはこの一覧を破棄してください。</translation>
    </message>
</context>
<context>
    <name>ConnectivityExport</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>必要とするもの</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Host checked</source>
        <translation>確認するホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>DNS (ms)</source>
        <translation>DNS（ミリ秒）</translation>
    </message>
    <message>
        <source>TCP (ms)</source>
        <translation>TCP（ミリ秒）</translation>
    </message>
    <message>
        <source>TLS (ms)</source>
        <translation>TLS（ミリ秒）</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLSバージョン</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>暗号スイート</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTPステータス</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>前回との比較</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術詳細</translation>
    </message>
    <message>
        <source>Connectivity check from this computer</source>
        <translation>このコンピューターからの接続性チェック</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>作成日時：%1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>コンピューター：%1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>プログラム：%1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結果：%1</translation>
    </message>
</context>
<context>
    <name>ConnectivityWords</name>
    <message>
        <source>Reachable</source>
        <translation>到達可能</translation>
    </message>
    <message>
        <source>SSL decryption suspected</source>
        <translation>SSL復号化の疑い</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中...</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Host needed</source>
        <translation>ホストの指定が必要</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>前回と同じ</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>Issuer changed</source>
        <translation>発行者が変更</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Cloud Connector</source>
        <translation>Cloud Connector</translation>
    </message>
    <message>
        <source>Administration console</source>
        <translation>管理コンソール</translation>
    </message>
    <message>
        <source>Certificate validation</source>
        <translation>証明書の検証</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>独自に追加</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between those who need an address</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Cloud APIs that the services use</source>
        <translation>サービスが使用するクラウドAPI</translation>
    </message>
    <message>
        <source>Sign-in interface</source>
        <translation>サインイン画面</translation>
    </message>
    <message>
        <source>Updates for Cloud Connectors</source>
        <translation>Cloud Connectorのアップデート</translation>
    </message>
    <message>
        <source>Active Directory agent and machine creation</source>
        <translation>Active Directoryエージェントとマシンの作成</translation>
    </message>
    <message>
        <source>Compute resources and APIs</source>
        <translation>コンピューティングリソースとAPI</translation>
    </message>
    <message>
        <source>Virtual Apps and Desktops service</source>
        <translation>Virtual Apps and Desktopsサービス</translation>
    </message>
    <message>
        <source>Web console</source>
        <translation>Webコンソール</translation>
    </message>
    <message>
        <source>Sign-in page of the web console</source>
        <translation>Webコンソールのサインインページ</translation>
    </message>
    <message>
        <source>API that this program uses</source>
        <translation>このプログラムが使用するAPI</translation>
    </message>
    <message>
        <source>Registration of new organizations</source>
        <translation>新しい組織の登録</translation>
    </message>
    <message>
        <source>Download of the Cloud Connector installer</source>
        <translation>Cloud Connectorインストーラーのダウンロード</translation>
    </message>
    <message>
        <source>Sign-in with Azure AD</source>
        <translation>Azure ADによるサインイン</translation>
    </message>
    <message>
        <source>Certificate revocation lists; Windows fetches them</source>
        <translation>証明書失効リスト（Windowsが取得します）</translation>
    </message>
    <message>
        <source>Certificates of DigiCert</source>
        <translation>DigiCertの証明書</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>独自に追加したアドレス</translation>
    </message>
    <message>
        <source>Our addition: needed, but on no published list</source>
        <translation>本ツールによる追加（必要ですが、公開された一覧にありません）</translation>
    </message>
    <message>
        <source>Citrix Cloud Japan documentation: %1</source>
        <translation>Citrix Cloud Japanのドキュメント：%1</translation>
    </message>
    <message>
        <source>A public authority</source>
        <translation>公的な認証局</translation>
    </message>
    <message>
        <source>Not a public authority: trusted on this computer only</source>
        <translation>公的な認証局ではありません（このコンピューターでのみ信頼）</translation>
    </message>
    <message>
        <source>Not a public authority, and not trusted here</source>
        <translation>公的な認証局ではなく、このコンピューターでも信頼されていません</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>到達不可%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicious</source>
        <translation>
            <numerusform>SSL復号化の疑い%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reachable</source>
        <translation>
            <numerusform>到達可能%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchecked</source>
        <translation>
            <numerusform>未確認%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sum</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Enter a host name.</source>
        <translation>ホスト名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the host name alone, without https://.</source>
        <translation>https://を付けずに、ホスト名だけを入力してください。</translation>
    </message>
    <message>
        <source>Enter the host name alone, without a path.</source>
        <translation>パスを付けずに、ホスト名だけを入力してください。</translation>
    </message>
    <message>
        <source>This is no host name. Write it like core.example.jp; a * cannot be asked.</source>
        <translation>ホスト名ではありません。core.example.jpのように入力してください。*には接続できません。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは1～65535の数字です。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) cannot be reached.</source>
        <translation>
            <numerusform>%n件のアドレスに到達できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) seem to be decrypted on the way.</source>
        <translation>
            <numerusform>%n件の接続が途中で復号化されている可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every address that was checked can be reached.</source>
        <translation>確認したすべてのアドレスに到達できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n worse than before.</source>
        <translation>
            <numerusform>前回より悪化したアドレスが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence and the next</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>All for the same reason: %1.</source>
        <translation>原因はすべて同じです: %1。</translation>
    </message>
    <message>
        <source>Look at the network of this computer first.</source>
        <translation>まず、このコンピューターのネットワークを確認してください。</translation>
    </message>
</context>
<context>
    <name>EnvironmentText</name>
    <message>
        <source>Sandbox (this computer)</source>
        <translation>サンドボックス（このコンピューター）</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>It is not known whether this was carried out.</source>
        <translation>実行されたかどうかわかりません。</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Look at the present state before you try again.</source>
        <translation>応答が届く前に接続が切れました。現在の状態を確認してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>There was no activity for 60 minutes. Sign in again to go on.</source>
        <translation>60分間操作がありませんでした。続けるには、再度サインインしてください。</translation>
    </message>
    <message>
        <source>24 hours have passed since you signed in. Sign in again to go on.</source>
        <translation>サインインから24時間が経過しました。続けるには、再度サインインしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left.</source>
        <translation>
            <numerusform>残り%n回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1後にもう一度実行してください。</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状態コード: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>種類: %1</translation>
    </message>
    <message>
        <source>Transaction ID: %1</source>
        <translation>トランザクションID: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>The email address or the password is not correct.</source>
        <translation>メールアドレスまたはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Check both and try again. If you sign in with your organization&apos;s credentials, use the web console.</source>
        <translation>両方を確認して、もう一度入力してください。組織の資格情報でサインインしている場合は、Webコンソールを使用してください。</translation>
    </message>
    <message>
        <source>The code is not correct.</source>
        <translation>コードが正しくありません。</translation>
    </message>
    <message>
        <source>Enter the code that is shown now. If it is refused again, check that the clock of your phone is right.</source>
        <translation>現在表示されているコードを入力してください。繰り返し拒否される場合は、スマートフォンの時計がずれていないか確認してください。</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>このコードはすでに使用されています。</translation>
    </message>
    <message>
        <source>Each code works once. Wait for the next one and enter that.</source>
        <translation>コードは1回限り有効です。次のコードが表示されるのを待ってから入力してください。</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>このコードは有効期限が切れています。</translation>
    </message>
    <message>
        <source>Request a new code and enter it within 10 minutes.</source>
        <translation>新しいコードを送信し、10分以内に入力してください。</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>試行回数の上限に達しました。</translation>
    </message>
    <message>
        <source>For your protection, further attempts are refused for a while.</source>
        <translation>保護のため、しばらくの間は試行できません。</translation>
    </message>
    <message>
        <source>This sign-in took too long.</source>
        <translation>サインインに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Start again with your email address and password.</source>
        <translation>メールアドレスとパスワードの入力からやり直してください。</translation>
    </message>
    <message>
        <source>This step is not possible now.</source>
        <translation>この手順は現在実行できません。</translation>
    </message>
    <message>
        <source>Something has changed in the meantime. Start again from the first step.</source>
        <translation>その間に状態が変わりました。最初の手順からやり直してください。</translation>
    </message>
    <message>
        <source>There is no organization with this identifier.</source>
        <translation>この識別子の組織はありません。</translation>
    </message>
    <message>
        <source>Ask your organization&apos;s administrator for the identifier.</source>
        <translation>識別子は組織の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Azure AD is not connected for this organization.</source>
        <translation>この組織ではAzure ADが接続されていません。</translation>
    </message>
    <message>
        <source>Sign in with your email address and password, or ask your organization&apos;s administrator.</source>
        <translation>メールアドレスとパスワードでサインインするか、組織の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The API client was refused.</source>
        <translation>APIクライアントが拒否されました。</translation>
    </message>
    <message>
        <source>Check the customer ID, the client ID and the secret. The client may have been deleted, or its creator removed.</source>
        <translation>顧客ID、クライアントID、クライアントシークレットを確認してください。クライアントが削除されたか、作成者が管理者から削除された可能性があります。</translation>
    </message>
    <message>
        <source>The session has expired.</source>
        <translation>セッションの有効期限が切れました。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>続けるには、再度サインインしてください。</translation>
    </message>
    <message>
        <source>The session has been ended.</source>
        <translation>セッションが終了されました。</translation>
    </message>
    <message>
        <source>It was ended from another place, or its saved sign-in was used twice. Sign in again.</source>
        <translation>別の場所から終了されたか、保存されたサインイン情報が二重に使用されました。再度サインインしてください。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>Your access to this organization has been removed.</source>
        <translation>この組織へのアクセス権限が削除されました。</translation>
    </message>
    <message>
        <source>Ask an administrator with full access if you think this is a mistake.</source>
        <translation>心当たりがない場合は、フルアクセスの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This is the only administrator with full access.</source>
        <translation>フルアクセスの管理者が1人だけです。</translation>
    </message>
    <message>
        <source>Give another active administrator full access first. Invitations, groups and API clients do not count.</source>
        <translation>先に別のアクティブな管理者をフルアクセスにしてください。招待中の人、グループ、APIクライアントは数に含まれません。</translation>
    </message>
    <message>
        <source>This address is an administrator here already, or has been invited.</source>
        <translation>このアドレスは、すでに管理者であるか、招待されています。</translation>
    </message>
    <message>
        <source>Look for it in the list. An invitation can be sent again from there.</source>
        <translation>一覧で確認してください。招待は一覧から再送信できます。</translation>
    </message>
    <message>
        <source>This email address cannot be invited.</source>
        <translation>このメールアドレスは招待できません。</translation>
    </message>
    <message>
        <source>Addresses under citrix.com are not accepted. Use a company address.</source>
        <translation>citrix.comのメールアドレスは使用できません。会社のメールアドレスを使用してください。</translation>
    </message>
    <message>
        <source>This address belongs to an account of the commercial Citrix Cloud.</source>
        <translation>このアドレスは、商用版のCitrix Cloudのアカウントで使用されています。</translation>
    </message>
    <message>
        <source>Citrix Cloud Japan needs an address that is not used there. Use another one.</source>
        <translation>Citrix Cloud Japanには、商用版で使用していないアドレスが必要です。別のアドレスを使用してください。</translation>
    </message>
    <message>
        <source>This person has not accepted the invitation yet.</source>
        <translation>この人は、まだ招待を承諾していません。</translation>
    </message>
    <message>
        <source>Access can be changed once the invitation is accepted.</source>
        <translation>アクセス権限は、招待が承諾されてから変更できます。</translation>
    </message>
    <message>
        <source>This resource location still has connectors.</source>
        <translation>このリソースの場所には、まだコネクタがあります。</translation>
    </message>
    <message>
        <source>Remove its Cloud Connectors first, then delete it.</source>
        <translation>先にCloud Connectorを削除してから、リソースの場所を削除してください。</translation>
    </message>
    <message>
        <source>This session belongs to another organization.</source>
        <translation>このセッションは別の組織のものです。</translation>
    </message>
    <message>
        <source>Switch to the organization above the navigation and try again.</source>
        <translation>ナビゲーションの上にある組織を切り替えて、もう一度実行してください。</translation>
    </message>
    <message>
        <source>An API client cannot do this.</source>
        <translation>APIクライアントでは実行できません。</translation>
    </message>
    <message>
        <source>Sign in as a person with email address and password.</source>
        <translation>メールアドレスとパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>A value is outside the allowed range.</source>
        <translation>値が許可された範囲を超えています。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>A value is too long.</source>
        <translation>値が長すぎます。</translation>
    </message>
    <message>
        <source>Shorten it and try again.</source>
        <translation>短くして、もう一度実行してください。</translation>
    </message>
    <message>
        <source>A value is not accepted.</source>
        <translation>使用できない値があります。</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <translation>入力した内容を確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server does not know one of the choices.</source>
        <translation>選択した項目の1つが、サーバーで認識されませんでした。</translation>
    </message>
    <message>
        <source>Refresh the page and choose again.</source>
        <translation>ページを最新の情報に更新して、選択し直してください。</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>必要な値が入力されていません。</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>入力して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server could not read the request.</source>
        <translation>サーバーが要求を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check whether a newer version of this console is available, or send the details to support.</source>
        <translation>このコンソールの新しいバージョンがあるか確認するか、詳細をサポートに送付してください。</translation>
    </message>
    <message>
        <source>Your access rights do not allow this.</source>
        <translation>現在のアクセス権限では実行できません。</translation>
    </message>
    <message>
        <source>Ask an administrator with full access.</source>
        <translation>フルアクセスの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>対象はすでに存在しません。</translation>
    </message>
    <message>
        <source>It may have been removed by someone else. Refresh the page.</source>
        <translation>ほかの人が削除した可能性があります。ページを最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>The server cannot answer in the form this console needs.</source>
        <translation>サーバーは、このコンソールに必要な形式で応答できません。</translation>
    </message>
    <message>
        <source>Check the address of the server, and whether a newer version of this console is available.</source>
        <translation>サーバーのアドレスと、このコンソールの新しいバージョンがあるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Someone else has changed this in the meantime.</source>
        <translation>その間に、ほかの人が変更しました。</translation>
    </message>
    <message>
        <source>Refresh the page, look at the present state and decide again.</source>
        <translation>ページを最新の情報に更新し、現在の状態を確認してから判断し直してください。</translation>
    </message>
    <message>
        <source>The server did not accept the form of the request.</source>
        <translation>サーバーが要求の形式を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>短時間の要求が多すぎます。</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>サーバーから一時停止を求められています。</translation>
    </message>
    <message>
        <source>The server does not offer this.</source>
        <translation>サーバーはこの機能を提供していません。</translation>
    </message>
    <message>
        <source>Use the web console for it.</source>
        <translation>Webコンソールを使用してください。</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>サービスは現在利用できません。</translation>
    </message>
    <message>
        <source>Nothing is wrong on your side. Try again in a few minutes.</source>
        <translation>お使いの環境の問題ではありません。数分後にもう一度実行してください。</translation>
    </message>
    <message>
        <source>This organization is kept in another region.</source>
        <translation>この組織は別のリージョンにあります。</translation>
    </message>
    <message>
        <source>Citrix Cloud Japan and the commercial Citrix Cloud are separate. Check the environment and the customer ID.</source>
        <translation>Citrix Cloud Japanと商用版のCitrix Cloudは別のものです。接続先と顧客IDを確認してください。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>Check the network connection and the address of the server.</source>
        <translation>ネットワーク接続とサーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The network or the server may be slow. Try again.</source>
        <translation>ネットワークまたはサーバーの応答が遅くなっている可能性があります。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The proxy server refused the connection.</source>
        <translation>プロキシサーバーが接続を拒否しました。</translation>
    </message>
    <message>
        <source>Check the proxy settings and its user name and password.</source>
        <translation>プロキシの設定、ユーザー名、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made.</source>
        <translation>サーバーに安全に接続できませんでした。</translation>
    </message>
    <message>
        <source>Its certificate is not trusted here. Something between you and the server may be reading along, or the clock of this computer is wrong. The connection was not used.</source>
        <translation>サーバーの証明書を信頼できません。途中の機器が通信を読み取っているか、このコンピューターの時計がずれている可能性があります。この接続は使用していません。</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in.</source>
        <translation>サーバーがサインインを受け付けませんでした。</translation>
    </message>
    <message>
        <source>This does not fit the present state.</source>
        <translation>現在の状態では実行できません。</translation>
    </message>
    <message>
        <source>It may have been changed by someone else. Refresh the page and decide again.</source>
        <translation>ほかの人が変更した可能性があります。ページを最新の情報に更新し、判断し直してください。</translation>
    </message>
    <message>
        <source>The server refused what was sent.</source>
        <translation>送信した内容がサーバーで拒否されました。</translation>
    </message>
    <message>
        <source>The server reports a fault of its own.</source>
        <translation>サーバーで問題が発生しました。</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, send the details to support.</source>
        <translation>数分後にもう一度実行してください。解決しない場合は、詳細をサポートに送付してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>サーバーの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Check the address of the server. If it is right, send the details to support.</source>
        <translation>サーバーのアドレスを確認してください。正しい場合は、詳細をサポートに送付してください。</translation>
    </message>
    <message>
        <source>The credential store of this computer is not available.</source>
        <translation>OSの資格情報ストアを利用できません。</translation>
    </message>
    <message>
        <source>Your sign-in is kept in memory for this session only.</source>
        <translation>今回の起動中だけメモリに保持します。</translation>
    </message>
    <message>
        <source>The credential store of this computer is locked.</source>
        <translation>OSの資格情報ストアがロック中です。</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Until then your sign-in is kept for this session only.</source>
        <translation>ロックを解除して、再試行してください。それまでは、サインイン情報を今回の起動中だけ保持します。</translation>
    </message>
    <message>
        <source>The credential store of this computer does not answer.</source>
        <translation>OSの資格情報ストアが応答しません。</translation>
    </message>
    <message>
        <source>Until it does, your sign-in is kept for this session only.</source>
        <translation>応答があるまで、サインイン情報を今回の起動中だけ保持します。</translation>
    </message>
    <message>
        <source>Nothing is saved on this computer.</source>
        <translation>このコンピューターには何も保存されていません。</translation>
    </message>
    <message>
        <source>Sign in once; after that it is remembered.</source>
        <translation>一度サインインすると、次回から記憶されます。</translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written.</source>
        <translation>このコンピューターのファイルを読み書きできませんでした。</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the profile folder.</source>
        <translation>空き容量と、プロファイルフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>予期しない問題が発生しました。</translation>
    </message>
    <message>
        <source>Try again. If it stays, send the details to support.</source>
        <translation>もう一度実行してください。解決しない場合は、詳細をサポートに送付してください。</translation>
    </message>
    <message>
        <source>This resource location is managed by Citrix.</source>
        <translation>このリソースの場所はCitrixが管理しています。</translation>
    </message>
    <message>
        <source>It can be neither changed nor deleted here.</source>
        <translation>ここでは変更も削除もできません。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk.</source>
        <translation>ディスクの空き容量が足りません。</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>空き容量を増やすか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder.</source>
        <translation>空き容量とフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>What came was a web page and not the installer.</source>
        <translation>インストーラーではなく、Webページが返されました。</translation>
    </message>
    <message>
        <source>A proxy or the sign-in page of a network may have answered instead of the server.</source>
        <translation>サーバーの代わりに、プロキシまたはネットワークのサインインページが応答した可能性があります。</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written. What was there before is unchanged. (%2)</source>
        <translation>%1に書き込めませんでした。以前の内容は変わっていません。（%2）</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
</context>
<context>
    <name>FirewallSheet</name>
    <message>
        <source>Firewall request for Cloud Connectors</source>
        <translation>ファイアウォール開放申請書（Cloud Connector）</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Wanted from</source>
        <translation>開放希望日</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Source (connectors)</source>
        <translation>送信元（コネクタ）</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>送信元ポート</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Destination ports</source>
        <translation>宛先ポート</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>The ports are as Citrix publishes them for connectors. Between connectors and the internal network alone; the connection to the Internet (443/TCP, outbound only) is not part of this request.</source>
        <translation>ポートは、Citrixが公開しているコネクタの要件に基づきます。コネクタと内部ネットワークとの間だけが対象で、インターネットへの接続（443/TCP、発信方向のみ）は含みません。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, organization</comment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>FleetAdviceWords</name>
    <message>
        <source>, </source>
        <comment>between machines</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1ほか%n台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Cloud Connectors work: one of them can be restarted without losing redundancy.</source>
        <translation>
            <numerusform>Cloud Connector %n台が稼働中です。1台を再起動しても冗長性は保たれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two Cloud Connectors work: if one fails, the other carries on.</source>
        <translation>Cloud Connector 2台が稼働中です。1台が停止しても、もう1台で利用を続けられます。</translation>
    </message>
    <message>
        <source>%1 is being updated. Until that is done, about ten minutes, the spare is in use (N+1): %2 of %3 Cloud Connectors work.</source>
        <translation>%1をアップデート中です。完了（約10分）までは予備（N+1）を使用し、Cloud Connectorは%3台中%2台が稼働します。</translation>
    </message>
    <message>
        <source>%1 is being updated. Until that is done, about ten minutes, only one of %2 Cloud Connectors works: do not restart it.</source>
        <translation>%1をアップデート中です。完了（約10分）までは、Cloud Connector %2台中1台だけが稼働します。その1台を再起動しないでください。</translation>
    </message>
    <message>
        <source>%1 does not work: the spare is in use (N+1), %2 of %3 Cloud Connectors work. Get it going again before another one fails.</source>
        <translation>%1が稼働していません。予備（N+1）を使用中で、Cloud Connectorは%3台中%2台が稼働しています。次の1台が停止する前に復旧してください。</translation>
    </message>
    <message>
        <source>%1 is the only Cloud Connector: if it stops, this resource location cannot be used. Have two or more (N+1).</source>
        <translation>コネクタが1台だけです（%1）。1台が停止すると、このリソースの場所は利用できなくなります。2台以上（N+1）にしてください。</translation>
    </message>
    <message>
        <source>%1 is the last of %2 Cloud Connectors that works: do not restart it, and get the others going again.</source>
        <translation>稼働しているCloud Connectorは、%2台のうち%1だけです。%1は再起動せず、ほかのコネクタを復旧してください。</translation>
    </message>
    <message>
        <source>No Cloud Connector works (%1): this resource location cannot be used now. Look at the event messages and logs of the machines.</source>
        <translation>稼働しているCloud Connectorがありません（%1）。このリソースの場所は現在利用できません。マシンのイベントメッセージとログを確認してください。</translation>
    </message>
    <message>
        <source>There is no Cloud Connector, and the Connector Appliances (%1) do not take its place: this resource location cannot be used yet. Install two.</source>
        <translation>Cloud Connectorがありません。Connector Appliance（%1台）では代わりにならず、このリソースの場所はまだ利用できません。2台インストールしてください。</translation>
    </message>
    <message>
        <source>There is no Cloud Connector: this resource location cannot be used yet. Install two.</source>
        <translation>Cloud Connectorがありません。このリソースの場所はまだ利用できません。2台インストールしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n Cloud Connectors reach the forest %1: one of them can be restarted without losing redundancy.</source>
        <translation>
            <numerusform>フォレスト%1では、Cloud Connector %n台が稼働中です。1台を再起動しても冗長性は保たれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two Cloud Connectors reach the forest %1: if one fails, the other carries on.</source>
        <translation>フォレスト%1では、Cloud Connector 2台が稼働中です。1台が停止しても、もう1台で利用を続けられます。</translation>
    </message>
    <message>
        <source>%1 is being updated. Until that is done, about ten minutes, only one of %2 Cloud Connectors reaches the forest %3: do not restart it.</source>
        <translation>%1をアップデート中です。完了（約10分）までは、フォレスト%3のCloud Connector %2台中1台だけが稼働します。その1台を再起動しないでください。</translation>
    </message>
    <message>
        <source>%1 is the only Cloud Connector in the forest %2: if it stops, the domains of the forest cannot be reached. Two have to reach it at all times.</source>
        <translation>フォレスト%2のCloud Connectorが1台だけです（%1）。停止すると、このフォレストのドメインに接続できなくなります。常に2台が必要です。</translation>
    </message>
    <message>
        <source>%1 is the last of %2 Cloud Connectors that reaches the forest %3: do not restart it, and get the others going again.</source>
        <translation>フォレスト%3で稼働しているCloud Connectorは、%2台のうち%1だけです。%1は再起動せず、ほかのコネクタを復旧してください。</translation>
    </message>
    <message>
        <source>No Cloud Connector that works (%1) reaches the forest %2: its domains cannot be reached now. Look at the event messages and logs of the machines.</source>
        <translation>フォレスト%2では、稼働しているCloud Connectorがありません（%1）。ドメインに現在接続できません。マシンのイベントメッセージとログを確認してください。</translation>
    </message>
    <message>
        <source>There is no Cloud Connector in the forest %1: its domains cannot be reached. Install two.</source>
        <translation>フォレスト%1にCloud Connectorがありません。ドメインに接続できません。2台インストールしてください。</translation>
    </message>
    <message>
        <source>A resource location needs at least two Cloud Connectors.</source>
        <translation>リソースの場所ごとに、Cloud Connectorが2台以上必要です。</translation>
    </message>
    <message>
        <source>A forest has to be reached by two Cloud Connectors at all times.</source>
        <translation>フォレストごとに、Cloud Connectorが常に2台必要です。</translation>
    </message>
    <message>
        <source>One more Cloud Connector than the load needs has to work (N+1).</source>
        <translation>必要な台数より1台多いCloud Connector（N+1）が必要です。</translation>
    </message>
    <message>
        <source>It can be restarted now</source>
        <translation>今すぐ再起動できます</translation>
    </message>
    <message>
        <source>Restart it only with care</source>
        <translation>再起動には注意が必要です</translation>
    </message>
    <message>
        <source>Do not restart it now</source>
        <translation>今は再起動しないでください</translation>
    </message>
    <message numerus="yes">
        <source>Without it, %n connectors go on working: redundancy stays.</source>
        <translation>
            <numerusform>これを除いても%n台が稼働し、冗長性は保たれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It carries no load now: a restart takes nothing away.</source>
        <translation>現在は負荷を処理していないため、再起動による影響はありません。</translation>
    </message>
    <message numerus="yes">
        <source>It carries no load now, and %n other connector(s) work(s).</source>
        <translation>
            <numerusform>現在は負荷を処理していません。ほかの%n台が稼働しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its update has been running for more than an hour, and a restart would cut it short. It carries no load now.</source>
        <translation>アップデートが1時間を超えて続いています。再起動するとアップデートが中断されます。現在は負荷を処理していません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is being updated: better wait until that is done, about ten minutes. %n other connectors work meanwhile.</source>
        <translation>
            <numerusform>%1をアップデート中です。完了（約10分）まで待つことをおすすめします。その間、ほかの%n台が稼働します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether it works is not known. Without it, %n connectors go on working.</source>
        <translation>
            <numerusform>稼働しているかどうか不明です。これを除いても%n台が稼働します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it works is not known.</source>
        <translation>稼働しているかどうか不明です。</translation>
    </message>
    <message>
        <source>It is being updated, and the platform restarts it by itself, one connector at a time. That takes about ten minutes.</source>
        <translation>アップデート中です。必要な再起動は、1台ずつ自動的に行われます（約10分）。</translation>
    </message>
    <message>
        <source>Without it, no connector reaches the forest %1: its domains could not be reached.</source>
        <translation>これを除くと、フォレスト%1で稼働するコネクタがなくなり、ドメインに接続できなくなります。</translation>
    </message>
    <message>
        <source>Without it, no connector works here: the resource location could not be used.</source>
        <translation>これを除くと、稼働するコネクタがなくなり、このリソースの場所は利用できなくなります。</translation>
    </message>
    <message>
        <source>Without it, only %1 reaches the forest %2. Two have to at all times.</source>
        <translation>これを除くと、フォレスト%2で稼働するのは%1だけになります。常に2台が必要です。</translation>
    </message>
    <message>
        <source>Without it, only %1 works in this resource location. Two have to.</source>
        <translation>これを除くと、このリソースの場所で稼働するのは%1だけになります。2台が必要です。</translation>
    </message>
    <message>
        <source>A restart does not make up for its failed update.</source>
        <translation>再起動しても、失敗したアップデートは完了しません。</translation>
    </message>
    <message>
        <source>A restart does not switch its updates on again.</source>
        <translation>再起動しても、停止されているアップデートは再開されません。</translation>
    </message>
    <message>
        <source>After that: %1</source>
        <translation>削除後の状態: %1</translation>
    </message>
    <message>
        <source>After that, no connector of this kind works in the resource location.</source>
        <translation>削除すると、このリソースの場所では同じ種類のコネクタがすべて稼働しなくなります。</translation>
    </message>
    <message>
        <source>After that, only one connector of this kind works in the resource location: if it fails, none is left.</source>
        <translation>削除すると、このリソースの場所で稼働する同じ種類のコネクタは1台だけになります。その1台が停止すると、残りはありません。</translation>
    </message>
    <message>
        <source>After that, no Cloud Connector reaches the forest %1: its domains cannot be reached.</source>
        <translation>削除すると、フォレスト%1で稼働するCloud Connectorがなくなり、ドメインに接続できなくなります。</translation>
    </message>
    <message>
        <source>After that, only one Cloud Connector reaches the forest %1: if it fails, its domains cannot be reached. Install another one first.</source>
        <translation>削除すると、フォレスト%1で稼働するCloud Connectorは1台だけになります。停止すると、ドメインに接続できなくなります。先にもう1台インストールしてください。</translation>
    </message>
    <message>
        <source>After that, no Cloud Connector works in this resource location: it cannot be used.</source>
        <translation>削除すると、稼働するCloud Connectorがなくなり、このリソースの場所は利用できなくなります。</translation>
    </message>
    <message>
        <source>After that, only one Cloud Connector works in this resource location: if it fails, the location cannot be used. Install another one first.</source>
        <translation>削除すると、稼働するCloud Connectorは1台だけになります。停止すると、このリソースの場所は利用できなくなります。先にもう1台インストールしてください。</translation>
    </message>
    <message>
        <source>The load needs %1 Cloud Connectors, and no more than that work: there is no spare (N+1). Install another one.</source>
        <translation>負荷の処理に必要なCloud Connectorは%1台で、稼働しているのも%1台です。予備（N+1）がないため、もう1台インストールしてください。</translation>
    </message>
    <message>
        <source>Not at work: %1.</source>
        <translation>%1は稼働していません。</translation>
    </message>
    <message>
        <source>%1 Cloud Connectors work, and the load needs %2 (N+1): one of them can be restarted.</source>
        <translation>Cloud Connector %1台が稼働中で、負荷の処理に必要なのは%2台です（N+1）。1台を再起動できます。</translation>
    </message>
    <message>
        <source>%1 is being updated. Until that is done, about ten minutes, only %2 of the %3 Cloud Connectors that carry the load work: do not restart another one.</source>
        <translation>%1をアップデート中です。完了（約10分）までは、負荷の処理に必要なCloud Connector %3台のうち%2台だけが稼働します。ほかのコネクタを再起動しないでください。</translation>
    </message>
    <message numerus="yes">
        <source>The load needs %1 Cloud Connectors (N+1), and only %n work(s).</source>
        <translation>
            <numerusform>負荷の処理に必要なCloud Connectorは%1台（N+1）ですが、%n台しか稼働していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Get %1 going again.</source>
        <translation>%1を復旧してください。</translation>
    </message>
    <message>
        <source>Install more of them.</source>
        <comment>Cloud Connectors</comment>
        <translation>コネクタを追加してください。</translation>
    </message>
    <message>
        <source>Without it, %1 connectors work in this resource location, and the load needs %2 (N+1).</source>
        <translation>これを除くと、このリソースの場所で稼働するのは%1台になります。負荷の処理には%2台が必要です（N+1）。</translation>
    </message>
    <message>
        <source>After that, %1 Cloud Connectors work in this resource location, and the load needs %2 (N+1). Install another one first.</source>
        <translation>削除すると、稼働するCloud Connectorは%1台になります。負荷の処理には%2台が必要です（N+1）。先にもう1台インストールしてください。</translation>
    </message>
</context>
<context>
    <name>FleetChangeWords</name>
    <message>
        <source>The server did not answer. Reading the list to see what happened…</source>
        <translation>サーバーから応答がありません。一覧を読み込んで結果を確認しています...</translation>
    </message>
    <message>
        <source>The server did not answer, but reading back shows that it was done.</source>
        <translation>サーバーから応答がありませんでしたが、一覧を確認したところ、完了していました。</translation>
    </message>
    <message>
        <source>The resource location “%1” was created. It can be used once Cloud Connectors are installed in it.</source>
        <translation>リソースの場所「%1」を作成しました。Cloud Connectorをインストールすると利用できるようになります。</translation>
    </message>
    <message>
        <source>The resource location “%1” was saved.</source>
        <translation>リソースの場所「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The resource location “%1” was deleted.</source>
        <translation>リソースの場所「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The connector %1 was removed from Citrix Cloud. Its software stays on the machine until it is uninstalled there.</source>
        <translation>コネクタ%1をCitrix Cloudから削除しました。ソフトウェアは、マシンでアンインストールするまで残ります。</translation>
    </message>
    <message>
        <source>The domain %1 has no primary resource location now.</source>
        <translation>ドメイン%1のプライマリリソースの場所を解除しました。</translation>
    </message>
    <message>
        <source>The primary resource location of %1 is “%2” now.</source>
        <translation>ドメイン%1のプライマリリソースの場所を「%2」に設定しました。</translation>
    </message>
    <message>
        <source>The resource location does not exist any more.</source>
        <translation>このリソースの場所はもう存在しません。</translation>
    </message>
    <message>
        <source>The resource location “%1” does not exist any more.</source>
        <translation>リソースの場所「%1」はもう存在しません。</translation>
    </message>
    <message>
        <source>The connector %1 was removed already.</source>
        <translation>コネクタ%1はすでに削除されています。</translation>
    </message>
    <message>
        <source>The domain %1 is not registered any more.</source>
        <translation>ドメイン%1はもう登録されていません。</translation>
    </message>
    <message>
        <source>The server did not answer, and the resource location “%1” is not in the list: it was not created. You can try again.</source>
        <translation>サーバーから応答がなく、リソースの場所「%1」は一覧にありません。作成されていないため、もう一度実行できます。</translation>
    </message>
    <message>
        <source>The server did not answer, and the resource location “%1” is unchanged. You can try again.</source>
        <translation>サーバーから応答がなく、リソースの場所「%1」は変更されていません。もう一度実行できます。</translation>
    </message>
    <message>
        <source>The server did not answer, and the resource location “%1” is still there. You can try again.</source>
        <translation>サーバーから応答がなく、リソースの場所「%1」は残っています。もう一度実行できます。</translation>
    </message>
    <message>
        <source>The server did not answer, and the connector %1 is still there. You can try again.</source>
        <translation>サーバーから応答がなく、コネクタ%1は残っています。もう一度実行できます。</translation>
    </message>
    <message>
        <source>The server did not answer, and the domain %1 is unchanged. You can try again.</source>
        <translation>サーバーから応答がなく、ドメイン%1は変更されていません。もう一度実行できます。</translation>
    </message>
    <message>
        <source>The server did not answer, and the list could not be read: it is not known whether the resource location “%1” was created. Refresh the list before you try again.</source>
        <translation>サーバーから応答がなく、一覧も読み込めませんでした。リソースの場所「%1」が作成されたかどうかは不明です。もう一度実行する前に、一覧を最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>The server did not answer, and the list could not be read: it is not known whether the resource location “%1” was changed. Refresh the list before you try again.</source>
        <translation>サーバーから応答がなく、一覧も読み込めませんでした。リソースの場所「%1」が変更されたかどうかは不明です。もう一度実行する前に、一覧を最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>The server did not answer, and the list could not be read: it is not known whether the resource location “%1” was deleted. Refresh the list before you try again.</source>
        <translation>サーバーから応答がなく、一覧も読み込めませんでした。リソースの場所「%1」が削除されたかどうかは不明です。もう一度実行する前に、一覧を最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>The server did not answer, and the list could not be read: it is not known whether the connector %1 was removed. Refresh the list before you try again.</source>
        <translation>サーバーから応答がなく、一覧も読み込めませんでした。コネクタ%1が削除されたかどうかは不明です。もう一度実行する前に、一覧を最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>The server did not answer, and the list could not be read: it is not known whether the primary resource location of %1 was changed. Refresh the list before you try again.</source>
        <translation>サーバーから応答がなく、一覧も読み込めませんでした。ドメイン%1のプライマリリソースの場所が変更されたかどうかは不明です。もう一度実行する前に、一覧を最新の情報に更新してください。</translation>
    </message>
    <message numerus="yes">
        <source>The resource location “%1” and its %n connector(s) were deleted. The software stays on the machines until it is uninstalled there.</source>
        <translation>
            <numerusform>リソースの場所「%1」とコネクタ%n台を削除しました。ソフトウェアは、マシンでアンインストールするまで残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>%1 of %2 connectors of “%3” are removed for certain.</source>
        <translation>「%3」のコネクタ%2台のうち、%1台の削除は確認できています。</translation>
    </message>
    <message>
        <source>%1 of %2 connectors are removed. The resource location “%3” is still there.</source>
        <translation>コネクタ%2台のうち%1台を削除しました。リソースの場所「%3」は残っています。</translation>
    </message>
    <message>
        <source>Stopping after this step (%1 of %2 connectors removed)…</source>
        <translation>この処理の後で停止します（コネクタ%2台中%1台を削除済み）...</translation>
    </message>
    <message>
        <source>Removing connector %1 of %2: %3…</source>
        <translation>コネクタを削除しています（%1/%2台目、%3）...</translation>
    </message>
    <message>
        <source>The connectors are removed. Deleting the resource location…</source>
        <translation>コネクタの削除が完了しました。リソースの場所を削除しています...</translation>
    </message>
    <message>
        <source>No answer. Reading the list to see what happened…</source>
        <translation>応答がありません。一覧を読み込んで結果を確認しています...</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Invited.</source>
        <translation>招待しました。</translation>
    </message>
    <message>
        <source>The invitation was cancelled.</source>
        <translation>招待を取り消しました。</translation>
    </message>
    <message>
        <source>The invitation was sent again.</source>
        <translation>招待を再送信しました。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>The invitation was refused by the server.</source>
        <translation>招待はサーバーに拒否されました。</translation>
    </message>
    <message>
        <source>The server refused to cancel the invitation.</source>
        <translation>招待の取り消しはサーバーに拒否されました。</translation>
    </message>
    <message>
        <source>The server refused to send the invitation again.</source>
        <translation>招待の再送信はサーバーに拒否されました。</translation>
    </message>
    <message>
        <source>The removal was refused by the server.</source>
        <translation>削除はサーバーに拒否されました。</translation>
    </message>
    <message>
        <source>The change of access was refused by the server.</source>
        <translation>アクセス権限の変更はサーバーに拒否されました。</translation>
    </message>
    <message>
        <source>Refused by the server: %1</source>
        <translation>サーバーに拒否されました: %1</translation>
    </message>
    <message>
        <source>An invitation was sent, but no answer came: it may have gone out.</source>
        <translation>招待を送信しましたが、応答がありませんでした。招待が届いている可能性があります。</translation>
    </message>
    <message>
        <source>The invitation was to be cancelled, but no answer came: it may have happened.</source>
        <translation>招待の取り消しを依頼しましたが、応答がありませんでした。取り消されている可能性があります。</translation>
    </message>
    <message>
        <source>The invitation was to be sent again, but no answer came: it may have gone out.</source>
        <translation>招待の再送信を依頼しましたが、応答がありませんでした。届いている可能性があります。</translation>
    </message>
    <message>
        <source>The removal was sent, but no answer came: it may have happened.</source>
        <translation>削除を依頼しましたが、応答がありませんでした。削除されている可能性があります。</translation>
    </message>
    <message>
        <source>A change of access was sent, but no answer came: it may have happened.</source>
        <translation>アクセス権限の変更を依頼しましたが、応答がありませんでした。変更されている可能性があります。</translation>
    </message>
    <message>
        <source>Sent without an answer, it may have happened: %1</source>
        <translation>応答がなく、実行された可能性があります: %1</translation>
    </message>
    <message>
        <source>An invitation is being sent.</source>
        <translation>招待を送信しています。</translation>
    </message>
    <message>
        <source>The invitation is being cancelled.</source>
        <translation>招待を取り消しています。</translation>
    </message>
    <message>
        <source>The invitation is being sent again.</source>
        <translation>招待を再送信しています。</translation>
    </message>
    <message>
        <source>The removal is under way.</source>
        <translation>削除しています。</translation>
    </message>
    <message>
        <source>A change of access is under way.</source>
        <translation>アクセス権限を変更しています。</translation>
    </message>
    <message>
        <source>Under way: %1</source>
        <translation>実行中: %1</translation>
    </message>
    <message>
        <source>The permissions were changed.</source>
        <translation>権限を変更しました。</translation>
    </message>
    <message>
        <source>The access was changed from %1 to %2.</source>
        <translation>アクセス権限を「%1」から「%2」に変更しました。</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>監視なし</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>when, state, how long</comment>
        <translation>%1: %2（%3）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, how long</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between states</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>one look</source>
        <translation>1回の確認</translation>
    </message>
</context>
<context>
    <name>InstallationWords</name>
    <message>
        <source>One line</source>
        <translation>1行のコマンド</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>バッチファイル</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Parameter file</source>
        <translation>パラメーターファイル</translation>
    </message>
    <message>
        <source>For the Command Prompt. It does not wait for the end: to see the exit code, take the batch file.</source>
        <translation>コマンドプロンプト用です。終了を待たないため、終了コードを確認するにはバッチファイルを使用してください。</translation>
    </message>
    <message>
        <source>Waits for the end and shows the exit code with its meaning.</source>
        <translation>終了を待ち、終了コードとその意味を表示します。</translation>
    </message>
    <message>
        <source>For Windows PowerShell 5.1 or later. Waits for the end and shows the exit code with its meaning.</source>
        <translation>Windows PowerShell 5.1以降用です。終了を待ち、終了コードとその意味を表示します。</translation>
    </message>
    <message>
        <source>The installer reads its parameters from this file. Delete it after the installation, for the secret is in it.</source>
        <translation>インストーラーがこのファイルからパラメーターを読み込みます。シークレットが含まれるため、インストール後に削除してください。</translation>
    </message>
    <message>
        <source>Asked for when it runs</source>
        <translation>実行時に入力する</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>環境変数 %1</translation>
    </message>
    <message>
        <source>Filled in by hand</source>
        <translation>手作業で記入する</translation>
    </message>
    <message>
        <source>What is typed is not shown. If the variable %1 is set, nothing is asked.</source>
        <translation>入力内容は表示されません。環境変数 %1 が設定されている場合は、入力を求めません。</translation>
    </message>
    <message>
        <source>Set the variable on the machine before, and remove it afterwards.</source>
        <translation>実行前にマシンで環境変数を設定し、実行後に削除してください。</translation>
    </message>
    <message>
        <source>Put the secret in place of the mark, on the machine itself.</source>
        <translation>マシン上で、目印の部分をシークレットに置き換えてください。</translation>
    </message>
    <message>
        <source>Enter the name of the installer.</source>
        <translation>インストーラーのファイル名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>クライアントIDを入力してください。</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>クライアントシークレットを入力してください。</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>Remove the asterisks: they are marks of a printed example and no part of the value.</source>
        <translation>アスタリスクを削除してください。例の表記に付いた印であり、値の一部ではありません。</translation>
    </message>
    <message>
        <source>A line break or another invisible character is in it. Remove it.</source>
        <translation>改行などの見えない文字が含まれています。削除してください。</translation>
    </message>
    <message>
        <source>Windows does not take this as the name of a file. Enter the name alone, without a folder.</source>
        <translation>Windowsで使用できないファイル名です。フォルダーを付けずに、ファイル名だけを入力してください。</translation>
    </message>
    <message>
        <source>Not documented. Look into the installation logs and have Citrix Support look at them.</source>
        <translation>文書化されていないコードです。インストールログを確認し、Citrixサポートに調査を依頼してください。</translation>
    </message>
    <message>
        <source>The connector is installed. It appears in the list of resource locations.</source>
        <translation>コネクタがインストールされました。リソースの場所の一覧に表示されます。</translation>
    </message>
    <message>
        <source>A check of the prerequisites failed. The installation logs say which; compare the machine with the requirements.</source>
        <translation>前提条件のチェックに失敗しました。インストールログで項目を確認し、マシンが要件を満たしているか確かめてください。</translation>
    </message>
    <message>
        <source>An unexpected error occurred. Look into the installation logs, then try again with a new installer.</source>
        <translation>予期しないエラーが発生しました。インストールログを確認し、新しいインストーラーで再試行してください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>received, all</comment>
        <translation>%2中%1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています...</translation>
    </message>
    <message>
        <source>Downloading… %1</source>
        <translation>ダウンロードしています... %1</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>一時停止中（%1）</translation>
    </message>
    <message>
        <source>Interrupted at %1</source>
        <translation>中断（%1）</translation>
    </message>
    <message>
        <source>Computing the SHA-256 digest…</source>
        <translation>SHA-256ハッシュ値を計算しています...</translation>
    </message>
    <message>
        <source>The file is not there any more. Download it again.</source>
        <translation>ファイルが見つかりません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The file is not as it was downloaded: its digest is another one. Do not run it; download it again.</source>
        <translation>ファイルの内容がダウンロード時と異なります（ハッシュ値が一致しません）。実行せずに、もう一度ダウンロードしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The file is older than %n day(s). An installer should not be used over a long period: download a new one.</source>
        <translation>
            <numerusform>ダウンロードから%n日を超えています。インストーラーを長期間使い回さず、新しいものをダウンロードしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>If it has a quotation mark in it or ends with a backslash, take the PowerShell form: cmd.exe cannot pass it on.</source>
        <translation>シークレットに二重引用符が含まれる場合や、末尾がバックスラッシュの場合は、PowerShell形式を使用してください。cmd.exeでは正しく渡せません。</translation>
    </message>
</context>
<context>
    <name>KeychainText</name>
    <message>
        <source>This computer has no credential store.</source>
        <translation>OSの資格情報ストアがありません。</translation>
    </message>
    <message>
        <source>Your sign-in is saved only in the system&apos;s credential store (Secret Service), and none is running here. You can work as usual for this session; after quitting you sign in again. If you start one now, retry.</source>
        <translation>サインイン情報はOSの資格情報ストア（シークレットサービス）にだけ保存しますが、このコンピューターでは動作していません。今回の起動中は通常どおり使用できます。終了後は再度サインインが必要です。資格情報ストアを起動した場合は、再試行してください。</translation>
    </message>
    <message>
        <source>Not saved: no credential store</source>
        <translation>未保存: 資格情報ストアなし</translation>
    </message>
    <message>
        <source>The credential store is locked.</source>
        <translation>OSの資格情報ストアがロック中です。</translation>
    </message>
    <message>
        <source>A saved sign-in can be read or written only after it is unlocked. Unlock it with its password, usually the one of your account on this computer, then retry.</source>
        <translation>ロックを解除するまで、サインイン情報の読み取りも保存もできません。資格情報ストアのパスワード（通常はこのコンピューターのアカウントと同じ）でロックを解除してから、再試行してください。</translation>
    </message>
    <message>
        <source>Not saved: credential store locked</source>
        <translation>未保存: 資格情報ストアがロック中</translation>
    </message>
    <message>
        <source>The credential store does not answer.</source>
        <translation>OSの資格情報ストアが応答しません。</translation>
    </message>
    <message>
        <source>It is running but has not answered in time. Perhaps it asks for its password in a window behind this one. Look for that window, then retry.</source>
        <translation>動作していますが、時間内に応答がありませんでした。このウィンドウの後ろでパスワードの入力を待っている可能性があります。そのウィンドウを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>Not saved: credential store silent</source>
        <translation>未保存: 資格情報ストアの応答なし</translation>
    </message>
    <message>
        <source>The credential store refused to save your sign-in.</source>
        <translation>OSの資格情報ストアにサインイン情報を保存できませんでした。</translation>
    </message>
    <message>
        <source>It answered but did not accept the entry: it may be read-only or full, or access was denied to this program. You can work as usual for this session; after quitting you sign in again.</source>
        <translation>応答はありましたが、保存は拒否されました。読み取り専用であるか、容量が足りないか、このプログラムのアクセスが許可されていない可能性があります。今回の起動中は通常どおり使用できます。終了後は再度サインインが必要です。</translation>
    </message>
    <message>
        <source>Not saved: credential store refused</source>
        <translation>未保存: 資格情報ストアが拒否</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>今回の起動中のみ</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message numerus="yes">
        <source>There is no activity: you will be signed out in %n minute(s). Press a key to keep working.</source>
        <translation>
            <numerusform>操作がないため、あと%n分でサインアウトします。作業を続ける場合は、いずれかのキーを押してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This session reaches its limit of 24 hours in %n minute(s). Save what you are working on: unsaved changes are lost and you sign in again.</source>
        <translation>
            <numerusform>あと%n分で、サインインから24時間（最長）になります。作業中の内容を保存してください。保存していない変更は失われ、再度サインインが必要になります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocationWords</name>
    <message>
        <source>Error</source>
        <comment>state of a connector</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Update stuck</source>
        <translation>アップデート停滞</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>アップデート中</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Not in contact</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a connector</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>アップデート失敗</translation>
    </message>
    <message>
        <source>Updates switched off</source>
        <translation>アップデート無効</translation>
    </message>
    <message>
        <source>Update pending</source>
        <translation>アップデート待ち</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>The machine cannot host the connector. Install a connector on a new machine; if the error comes back, contact Citrix Support (CTX221535 lists common causes).</source>
        <translation>このマシンではコネクタをホストできません。新しいマシンにコネクタをインストールしてください。エラーが再発する場合は、Citrixサポートに連絡してください（よくある原因はCTX221535にあります）。</translation>
    </message>
    <message>
        <source>The update has run for more than an hour. Look at the logs of the connector; when it does not end, uninstall the connector there and install the current one.</source>
        <translation>アップデートが1時間以上続いています。コネクタのログを確認してください。終わらない場合は、そのマシンでコネクタをアンインストールし、最新のものをインストールしてください。</translation>
    </message>
    <message>
        <source>The update ends by itself after about ten minutes, restart included.</source>
        <translation>アップデートは、再起動も含めて約10分で自動的に完了します。</translation>
    </message>
    <message>
        <source>Run the Cloud Connector Connectivity Check Utility on that machine (CTX260337).</source>
        <translation>そのマシンでCloud Connector接続性チェックユーティリティ（CTX260337）を実行してください。</translation>
    </message>
    <message>
        <source>Is the machine powered on? It has to be at all times. If it is, look at the event messages and the logs of the connector first.</source>
        <translation>マシンの電源は入っていますか。コネクタのマシンは常に稼働している必要があります。入っている場合は、まずイベントメッセージとコネクタのログを確認してください。</translation>
    </message>
    <message>
        <source>The cloud does not say how this connector is. Look at the machine.</source>
        <translation>このコネクタの状態はクラウドから通知されていません。マシンを確認してください。</translation>
    </message>
    <message>
        <source>It works on with the old version. Do not upgrade it by hand: when updates go on failing, uninstall the connector there and install the current one.</source>
        <translation>以前のバージョンのまま動作しています。手動で上書きアップグレードしないでください。アップデートの失敗が続く場合は、そのマシンでコネクタをアンインストールし、最新のものをインストールしてください。</translation>
    </message>
    <message>
        <source>It works on with the old version. Allow its updates again: Citrix Cloud carries them out by itself, one connector at a time.</source>
        <translation>以前のバージョンのまま動作しています。アップデートを再び許可してください。アップデートはCitrix Cloudが1台ずつ自動的に行います。</translation>
    </message>
    <message>
        <source>It is updated by itself in the next maintenance window.</source>
        <translation>次の保守時間帯に自動的にアップデートされます。</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>mark of a location</comment>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Default: connectors that name no location come here. Citrix Cloud decides which one it is.</source>
        <translation>デフォルト: 場所を指定しないコネクタはここに入ります。どの場所になるかはCitrix Cloudが決めます。</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>mark of a location</comment>
        <translation>プライマリ</translation>
    </message>
    <message>
        <source>Primary: traffic between the cloud and %1 prefers this location.</source>
        <translation>プライマリ: クラウドと%1の間の通信では、この場所が優先されます。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between domains</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Managed by Citrix</source>
        <translation>Citrixが管理</translation>
    </message>
    <message>
        <source>Managed by Citrix: it can neither be changed nor deleted here.</source>
        <translation>Citrixが管理: ここでは変更も削除もできません。</translation>
    </message>
    <message>
        <source>No Cloud Connector</source>
        <translation>Cloud Connectorなし</translation>
    </message>
    <message>
        <source>%1 of %2 Cloud Connectors in service</source>
        <translation>Cloud Connector %1/%2台が稼働中</translation>
    </message>
    <message>
        <source>%1 · Connector Appliances: %2</source>
        <translation>%1・コネクタアプライアンス%2台</translation>
    </message>
    <message>
        <source>%1 (expected: %2)</source>
        <comment>versions</comment>
        <translation>%1（目標: %2）</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last contact of a connector</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2 before)</source>
        <comment>a time, and how long before the reading</comment>
        <translation>%1（%2前）</translation>
    </message>
    <message>
        <source>Cloud Connector</source>
        <translation>Cloud Connector</translation>
    </message>
    <message>
        <source>Connector Appliance</source>
        <translation>コネクタアプライアンス</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>None: updates may come at any time</source>
        <translation>なし（アップデートはいつでも行われます）</translation>
    </message>
    <message>
        <source>There is one, but the time zone of the location is not known</source>
        <translation>設定されていますが、この場所のタイムゾーンが不明です</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>when, in which zone</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>一覧になし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Windows id of a time zone, its name</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>Not stated</source>
        <comment>severity</comment>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>severity</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未消去</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>Being dismissed</source>
        <translation>消去待ち</translation>
    </message>
    <message>
        <source>(No title)</source>
        <translation>（タイトルなし）</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>service</comment>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>one place only</source>
        <translation>特定の場所のみ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between what a mute rule fits</comment>
        <translation>・</translation>
    </message>
</context>
<context>
    <name>NotificationsSummary</name>
    <message numerus="yes">
        <source>%n open · as of %1</source>
        <translation>
            <numerusform>未消去 %n件・%1時点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept on this computer since %1; at most %2</source>
        <translation>
            <numerusform>このコンピューターに%n件（%1以降、上限%2件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licensing</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Resource locations</source>
        <translation>リソースの場所</translation>
    </message>
    <message>
        <source>Secure clients</source>
        <translation>セキュアクライアント</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>サポートケース</translation>
    </message>
    <message>
        <source>System log</source>
        <translation>システムログ</translation>
    </message>
    <message>
        <source>Workspace configuration</source>
        <translation>ワークスペース構成</translation>
    </message>
    <message>
        <source>Workspace OAuth clients</source>
        <translation>ワークスペースのOAuthクライアント</translation>
    </message>
    <message>
        <source>Cloud Administrator</source>
        <translation>クラウド管理者</translation>
    </message>
    <message>
        <source>Delivery Group Administrator</source>
        <translation>デリバリーグループ管理者</translation>
    </message>
    <message>
        <source>Machine Catalog Administrator</source>
        <translation>マシンカタログ管理者</translation>
    </message>
    <message>
        <source>Host Administrator</source>
        <translation>ホスト管理者</translation>
    </message>
    <message>
        <source>Help Desk Administrator</source>
        <translation>ヘルプデスク管理者</translation>
    </message>
    <message>
        <source>Session Administrator</source>
        <translation>セッション管理者</translation>
    </message>
    <message>
        <source>Read Only Administrator</source>
        <translation>読み取り専用管理者</translation>
    </message>
    <message>
        <source>Full Monitor Administrator</source>
        <translation>フル監視管理者</translation>
    </message>
    <message>
        <source>General management</source>
        <translation>全般管理</translation>
    </message>
    <message>
        <source>DaaS</source>
        <translation>DaaS</translation>
    </message>
    <message>
        <source>%1 – Monitor tab only</source>
        <translation>%1 – [監視]タブのみ</translation>
    </message>
    <message>
        <source>All scopes</source>
        <translation>すべてのスコープ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the scopes of a role</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>PreparationWords</name>
    <message>
        <source>Operating system</source>
        <translation>オペレーティングシステム</translation>
    </message>
    <message>
        <source>One of these: %1.</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>Desktop Experience, not Server Core</source>
        <translation>デスクトップエクスペリエンス（Server Core以外）</translation>
    </message>
    <message>
        <source>Server Core is not supported.</source>
        <translation>Server Coreはサポートされません。</translation>
    </message>
    <message>
        <source>Version of .NET Framework</source>
        <translation>.NET Frameworkのバージョン</translation>
    </message>
    <message>
        <source>%1 or later.</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>Used for nothing else</source>
        <translation>専用のマシン</translation>
    </message>
    <message>
        <source>Besides the connector, only antivirus software and the tools of the hypervisor are installed.</source>
        <translation>コネクタ以外にインストールされているのは、ウイルス対策ソフトウェアとハイパーバイザーのツールだけです。</translation>
    </message>
    <message>
        <source>Not a domain controller</source>
        <translation>ドメインコントローラー以外</translation>
    </message>
    <message>
        <source>Connectors are not supported on domain controllers.</source>
        <translation>ドメインコントローラー上のコネクタはサポートされません。</translation>
    </message>
    <message>
        <source>Clock is right</source>
        <translation>時計が正確</translation>
    </message>
    <message>
        <source>The time is correct in UTC.</source>
        <translation>UTCの時刻が正しく設定されています。</translation>
    </message>
    <message>
        <source>Internet Explorer Enhanced Security Configuration is off</source>
        <translation>Internet Explorerセキュリティ強化の構成が無効</translation>
    </message>
    <message>
        <source>While it is on, the connector may not reach the cloud.</source>
        <translation>有効な場合、コネクタがクラウドに接続できないことがあります。</translation>
    </message>
    <message>
        <source>Windows Update is on and does not restart by itself</source>
        <translation>Windows Updateが有効で、自動では再起動しない</translation>
    </message>
    <message>
        <source>Updates are downloaded and installed automatically. Restarts are left to the cloud, which allows one connector at a time, or to a Group Policy; they are not forbidden.</source>
        <translation>更新プログラムは自動でダウンロードおよびインストールします。再起動は、コネクタを1台ずつ再起動するクラウド、またはグループポリシーに任せ、禁止はしません。</translation>
    </message>
    <message>
        <source>Joined to the domain</source>
        <translation>ドメインに参加済み</translation>
    </message>
    <message>
        <source>To one that holds the resources and the users you will offer.</source>
        <translation>提供するリソースとユーザーがあるドメインに参加しています。</translation>
    </message>
    <message>
        <source>Reaches the domain controllers</source>
        <translation>ドメインコントローラーに接続できる</translation>
    </message>
    <message>
        <source>Those of the root domain and those of the child domains.</source>
        <translation>ルートドメインと子ドメインの両方が対象です。</translation>
    </message>
    <message>
        <source>Reaches the resources</source>
        <translation>リソースに接続できる</translation>
    </message>
    <message>
        <source>Its network leads to everything that the resource location offers.</source>
        <translation>リソースの場所で提供するすべてのものに、ネットワークで接続できます。</translation>
    </message>
    <message>
        <source>Inside the private network</source>
        <translation>プライベートネットワークの内側にある</translation>
    </message>
    <message>
        <source>Not in a DMZ.</source>
        <translation>DMZには配置しません。</translation>
    </message>
    <message>
        <source>May connect to the Internet on port 443</source>
        <translation>ポート443でインターネットに接続できる</translation>
    </message>
    <message>
        <source>Outbound is enough.</source>
        <translation>発信方向だけで十分です。</translation>
    </message>
    <message>
        <source>Cannot be reached from the Internet</source>
        <translation>インターネットから接続できない</translation>
    </message>
    <message>
        <source>No inbound port is open there.</source>
        <translation>インターネットに開放された受信ポートはありません。</translation>
    </message>
    <message>
        <source>A web proxy is allowed</source>
        <translation>Webプロキシは使用できます</translation>
    </message>
    <message>
        <source>It may watch the outbound connections, as long as it works with TLS-encrypted ones.</source>
        <translation>発信接続の監視に使用できます。TLSで暗号化された通信に対応している必要があります。</translation>
    </message>
    <message>
        <source>The installer and the services differ</source>
        <translation>インストーラーとサービスの違い</translation>
    </message>
    <message>
        <source>The installer uses the Internet settings of the user who runs it: where a browser gets through, it does too. The services do not have these settings. Both need the Internet.</source>
        <translation>インストーラーは、実行したユーザーのインターネット設定を使用するため、ブラウザーで接続できれば動作します。サービスにはこの設定が適用されません。どちらもインターネットへの接続が必要です。</translation>
    </message>
    <message>
        <source>Give the services the settings of the user</source>
        <translation>サービスへのユーザー設定の適用</translation>
    </message>
    <message>
        <source>Run this in a command prompt on the machine, then restart the machine.</source>
        <translation>マシンのコマンドプロンプトで次のコマンドを実行し、マシンを再起動します。</translation>
    </message>
    <message>
        <source>No automatic detection and no PAC script</source>
        <translation>自動検出とPACスクリプトは使用不可</translation>
    </message>
    <message>
        <source>Connectors support neither: enter the proxy itself.</source>
        <translation>コネクタはどちらもサポートしていません。プロキシを直接指定してください。</translation>
    </message>
    <message>
        <source>Do not decrypt the connections</source>
        <translation>通信を復号化しない</translation>
    </message>
    <message>
        <source>A proxy with SSL decryption may keep connectors from reaching the cloud.</source>
        <translation>SSL復号化を行うプロキシがあると、コネクタがクラウドに接続できないことがあります。</translation>
    </message>
    <message>
        <source>What a resource location contains</source>
        <translation>リソースの場所に含まれるもの</translation>
    </message>
    <message>
        <source>What the services need in one place. For Virtual Apps and Desktops: an Active Directory domain, one or more Virtual Delivery Agents (VDA), and a hypervisor or cloud service that provides the machines.</source>
        <translation>サービスに必要なものがまとまっています。Virtual Apps and Desktopsの場合は、Active Directoryドメイン、1つ以上のVirtual Delivery Agent（VDA）、仮想マシンを提供するハイパーバイザーまたはクラウドサービスです。</translation>
    </message>
    <message>
        <source>The least that is needed</source>
        <translation>最小構成</translation>
    </message>
    <message>
        <source>An Active Directory domain, two machines with connectors, and machines for the workloads; all machines are in the domain.</source>
        <translation>Active Directoryドメイン、コネクタ用のマシン2台、ワークロード用のマシンが必要です。マシンはすべてドメインに参加させます。</translation>
    </message>
    <message>
        <source>How large the machines must be</source>
        <translation>マシンのサイズ</translation>
    </message>
    <message>
        <source>There are no general numbers: size them for your hardware, with Citrix&apos;s guidance on scale and size for connectors.</source>
        <translation>一般的な数値は示されていません。コネクタの規模とサイズに関するCitrixのガイダンスを参考に、ハードウェアに応じて決めてください。</translation>
    </message>
    <message>
        <source>Cloned machines</source>
        <translation>クローンしたマシン</translation>
    </message>
    <message>
        <source>Each machine needs its own SID and connector ID. Prepare a template without a connector, make the machines from it, then install a connector on each. One that was cloned together with its machine does not run.</source>
        <translation>SIDとコネクタIDは、マシンごとに異なる必要があります。コネクタを含まないテンプレートを準備し、マシンを作成してから、それぞれにコネクタをインストールします。マシンと一緒にクローンしたコネクタは動作しません。</translation>
    </message>
    <message>
        <source>Moving a machine to another domain</source>
        <translation>別のドメインへの移動</translation>
    </message>
    <message>
        <source>Uninstall the connector first, join the other domain, then install it again.</source>
        <translation>先にコネクタをアンインストールし、別のドメインに参加させてから、再度インストールします。</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Connectors update themselves. Never install a newer version over an older one by hand: uninstall the old one first.</source>
        <translation>コネクタは自動でアップデートされます。手動で上書きインストールはせず、先に古いバージョンをアンインストールしてください。</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>The cloud restarts one connector at a time when an update needs it. Do not prevent that, but keep Windows Update from restarting by itself.</source>
        <translation>アップデートで必要な場合は、クラウドがコネクタを1台ずつ再起動します。この再起動は妨げず、Windows Updateによる自動の再起動は行わないようにします。</translation>
    </message>
    <message>
        <source>Who may log on to the machine</source>
        <translation>マシンにログオンできる人</translation>
    </message>
    <message>
        <source>Only the most trusted administrators, and only for maintenance. Users never: passwords of administrators are kept there.</source>
        <translation>最も信頼できる管理者だけが、保守のときだけログオンします。管理者のパスワードが保存されているため、一般ユーザーにはログオンさせないでください。</translation>
    </message>
    <message>
        <source>The account of the machine</source>
        <translation>マシンのアカウント</translation>
    </message>
    <message>
        <source>It should only be able to read in Active Directory, as is usual there. You can have Active Directory audit it.</source>
        <translation>Active Directoryでは、デフォルトのとおり読み取り専用にします。Active Directoryの監査を有効にすることもできます。</translation>
    </message>
    <message>
        <source>Antivirus software</source>
        <translation>ウイルス対策ソフトウェア</translation>
    </message>
    <message>
        <source>Citrix tests with McAfee VirusScan Enterprise + AntiSpyware Enterprise 8.8 and supports other standard products.</source>
        <translation>Citrixは、McAfee VirusScan Enterprise + AntiSpyware Enterprise 8.8でテストしています。ほかの標準的な製品もサポートされます。</translation>
    </message>
    <message>
        <source>If a connector is disconnected</source>
        <translation>コネクタが切断されている場合</translation>
    </message>
    <message>
        <source>Run Citrix&apos;s Cloud Connector Connectivity Check Utility on that machine.</source>
        <translation>そのマシンで、CitrixのCloud Connector Connectivity Check Utilityを実行します。</translation>
    </message>
    <message>
        <source>Task 1: Prepare machines</source>
        <translation>作業1: マシンの準備</translation>
    </message>
    <message>
        <source>Task 2: Verify connectivity</source>
        <translation>作業2: 接続性の確認</translation>
    </message>
    <message>
        <source>Task 3: Install connectors</source>
        <translation>作業3: コネクタのインストール</translation>
    </message>
    <message>
        <source>Read the requirements</source>
        <translation>要件の確認</translation>
    </message>
    <message>
        <source>Machine requirements, functional levels and FIPS mode stand beside this list.</source>
        <translation>マシンの要件、機能レベル、FIPSモードの内容は、左の一覧から確認できます。</translation>
    </message>
    <message>
        <source>Prepare at least two machines</source>
        <translation>2台以上のマシンの準備</translation>
    </message>
    <message>
        <source>They meet every requirement and serve no other purpose.</source>
        <translation>すべての要件を満たし、ほかの用途に使わないマシンを用意します。</translation>
    </message>
    <message>
        <source>Join the machines to the domain</source>
        <translation>マシンのドメインへの参加</translation>
    </message>
    <message>
        <source>It is the domain that holds the resources and the users.</source>
        <translation>リソースとユーザーがあるドメインに参加させます。</translation>
    </message>
    <message>
        <source>Read which addresses must be reachable</source>
        <translation>接続先アドレスの確認</translation>
    </message>
    <message>
        <source>Each service that you use adds its own.</source>
        <translation>利用するサービスごとに接続先が増えます。</translation>
    </message>
    <message>
        <source>Open port 443 for outbound connections</source>
        <translation>発信接続用のポート443の開放</translation>
    </message>
    <message>
        <source>HTTPS, from the machines to the Internet.</source>
        <translation>マシンからインターネットへのHTTPS接続です。</translation>
    </message>
    <message>
        <source>Make sure that the addresses can be reached</source>
        <translation>アドレスに接続できることの確認</translation>
    </message>
    <message>
        <source>Try it on the machines themselves: another computer may take another way to the Internet.</source>
        <translation>準備したマシンで確認します。別のコンピューターでは、インターネットへの経路が異なる場合があります。</translation>
    </message>
    <message>
        <source>Set up the web proxy, if there is one</source>
        <translation>Webプロキシの設定（使用している場合）</translation>
    </message>
    <message>
        <source>The command for it stands under Web proxy.</source>
        <translation>コマンドは「Webプロキシ」にあります。</translation>
    </message>
    <message>
        <source>Download the installer</source>
        <translation>インストーラーのダウンロード</translation>
    </message>
    <message>
        <source>From Citrix Cloud Japan only: one of another cloud connects there. Take a new one for each installation.</source>
        <translation>必ずCitrix Cloud Japanから入手します。別のクラウドのインストーラーは、そのクラウドに接続します。インストールのたびに新しいものを入手してください。</translation>
    </message>
    <message>
        <source>Start the installer and sign in</source>
        <translation>インストーラーの起動とサインイン</translation>
    </message>
    <message>
        <source>It checks the connection first. If you belong to several organizations, it asks which one the connector is for.</source>
        <translation>最初に接続が確認されます。複数の組織に所属している場合は、どの組織のコネクタかを選択します。</translation>
    </message>
    <message>
        <source>Go through the wizard</source>
        <translation>ウィザードの完了</translation>
    </message>
    <message>
        <source>If there are several resource locations, it asks which one to use. It ends with another check of the connection.</source>
        <translation>リソースの場所が複数ある場合は、使用する場所を選択します。最後にもう一度接続が確認されます。</translation>
    </message>
    <message>
        <source>See that the domain has appeared</source>
        <translation>ドメインが登録されたことの確認</translation>
    </message>
    <message>
        <source>The web console lists it under [Identity and Access Management].</source>
        <translation>Webコンソールの[IDおよびアクセス管理]に表示されます。</translation>
    </message>
    <message>
        <source>Uninstall the connector on each machine of the resource location.</source>
        <translation>リソースの場所のすべてのマシンで、コネクタをアンインストールします。</translation>
    </message>
    <message>
        <source>Enable FIPS mode on each machine.</source>
        <translation>すべてのマシンでFIPSモードを有効にします。</translation>
    </message>
    <message>
        <source>Install the latest connector on each machine, never over an older one.</source>
        <translation>すべてのマシンに最新のコネクタをインストールします。古いコネクタへの上書きはしないでください。</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of systems</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Citrix article %1</source>
        <translation>Citrixサポート記事%1</translation>
    </message>
    <message>
        <source>Makes the calls that need the rights of the system: installation, restarts, registry. Only the Agent WatchDog can call it; it does not use the network.</source>
        <translation>システムの権限が必要な処理（インストール、再起動、レジストリ）を行います。Agent WatchDogだけが呼び出せ、ネットワークには接続しません。</translation>
    </message>
    <message>
        <source>Watches over the other services and updates them.</source>
        <translation>ほかのサービスを監視し、アップデートします。</translation>
    </message>
    <message>
        <source>Keeps logs for support, for all services of the connector.</source>
        <translation>コネクタの全サービスについて、サポート用のログを記録します。</translation>
    </message>
    <message>
        <source>Lets the cloud manage resources that belong to the accounts of the domain.</source>
        <translation>ドメインのアカウントに関連付けられたリソースを、クラウドから管理できるようにします。</translation>
    </message>
    <message>
        <source>Lets the cloud manage older products on-premises: XenApp and XenDesktop.</source>
        <translation>オンプレミスの従来製品（XenAppとXenDesktop）を、クラウドから管理できるようにします。</translation>
    </message>
    <message>
        <source>Stores encrypted data and reads it again.</source>
        <translation>暗号化されたデータを保存し、読み出します。</translation>
    </message>
    <message>
        <source>Passes HTTP requests of the WebRelay cloud service on to web servers on-premises.</source>
        <translation>WebRelayクラウドサービスからのHTTP要求を、オンプレミスのWebサーバーに転送します。</translation>
    </message>
    <message>
        <source>Records CDF traces of the products that are set up for it.</source>
        <translation>設定された製品のCDFトレースを収集します。</translation>
    </message>
    <message>
        <source>Copies the brokering configuration for high availability mode.</source>
        <translation>高可用性モードのために、仲介の構成をローカルにコピーします。</translation>
    </message>
    <message>
        <source>Keeps the service going while the central site is down.</source>
        <translation>中央サイトの停止中も、サービスを継続させます。</translation>
    </message>
    <message>
        <source>Automates how virtual apps and desktops are provisioned and managed.</source>
        <translation>仮想アプリと仮想デスクトップのプロビジョニングと管理を自動化します。</translation>
    </message>
    <message>
        <source>Connects desktops and apps on-premises to the Internet without inbound firewall rules and without a DMZ.</source>
        <translation>受信方向のファイアウォール規則やDMZなしで、オンプレミスのデスクトップとアプリをインターネットに接続します。</translation>
    </message>
    <message>
        <source>Connects local VDAs and StoreFront servers to the remote Broker service.</source>
        <translation>ローカルのVDAおよびStoreFrontサーバーと、リモートのBrokerサービスとの通信を可能にします。</translation>
    </message>
    <message>
        <source>Relays between the Delivery Controller and the hypervisors.</source>
        <translation>Delivery Controllerとハイパーバイザーとの通信を中継します。</translation>
    </message>
    <message>
        <source>Manages anonymous prelaunched sessions and reports the number of sessions to the Session Manager service.</source>
        <translation>匿名の事前起動セッションを管理し、セッション数をSession Managerサービスに送信します。</translation>
    </message>
    <message>
        <source>Authenticates WEM agents that connect to servers of the cloud.</source>
        <translation>クラウドのサーバーに接続するWEMエージェントを認証します。</translation>
    </message>
    <message>
        <source>Receives messages of the cloud&apos;s servers for the WEM service.</source>
        <translation>WEMサービス宛てのメッセージを、クラウドのサーバーから受信します。</translation>
    </message>
    <message>
        <source>Installation (user)</source>
        <translation>インストール（ユーザー）</translation>
    </message>
    <message>
        <source>One page of the documentation writes %AppData%\Local\Temp, which Windows does not have.</source>
        <translation>ドキュメントの別のページには%AppData%\Local\Tempとありますが、このフォルダーはWindowsにありません。</translation>
    </message>
    <message>
        <source>Installation (system)</source>
        <translation>インストール（システム）</translation>
    </message>
    <message>
        <source>The second folder for logs of the installation.</source>
        <translation>インストールログの2つ目のフォルダーです。</translation>
    </message>
    <message>
        <source>Installation (afterwards)</source>
        <translation>インストール（完了後）</translation>
    </message>
    <message>
        <source>Logs are added here once the installation has ended.</source>
        <translation>インストールが終わると、ここにもログが追加されます。</translation>
    </message>
    <message>
        <source>Sent to the cloud</source>
        <translation>クラウドへの送信内容</translation>
    </message>
    <message>
        <source>The documentation spells this folder “Loggs”, with two g.</source>
        <translation>ドキュメントでは「Loggs」（gが2つ）と表記されています。</translation>
    </message>
    <message>
        <source>Event logs</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>“Log”, with one g: not the folder of what is sent to the cloud.</source>
        <translation>「Log」（gは1つ）です。クラウドへの送信内容のフォルダーとは異なります。</translation>
    </message>
    <message>
        <source>Size limit of logs (key)</source>
        <translation>ログの上限サイズ（キー）</translation>
    </message>
    <message>
        <source>For what is sent to the cloud: older logs are deleted beyond the limit.</source>
        <translation>クラウドへの送信内容のログに適用されます。上限を超えると古いログから削除されます。</translation>
    </message>
    <message>
        <source>Size limit of logs (value)</source>
        <translation>ログの上限サイズ（値）</translation>
    </message>
    <message>
        <source>In that key, in megabytes.</source>
        <translation>上記のキーの値で、単位はメガバイトです。</translation>
    </message>
    <message>
        <source>Events of the agent</source>
        <translation>エージェントのイベント</translation>
    </message>
    <message>
        <source>In the Windows Event Log, under this provider.</source>
        <translation>Windowsイベントログに、このプロバイダーで記録されます。</translation>
    </message>
    <message>
        <source>Events of the WatchDog</source>
        <translation>WatchDogのイベント</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Name unknown</source>
        <translation>名前解決に失敗</translation>
    </message>
    <message>
        <source>DNS not working</source>
        <translation>DNSの障害</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>接続を拒否</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>経路なし</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>TLS too old</source>
        <translation>TLSが古い</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLSの確立に失敗</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>別のホストの証明書</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>証明書の期限切れ</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>証明書の有効期間前</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>自己署名証明書</translation>
    </message>
    <message>
        <source>Issuer not trusted</source>
        <translation>信頼されていない発行者</translation>
    </message>
    <message>
        <source>Certificate refused</source>
        <translation>証明書を拒否</translation>
    </message>
    <message>
        <source>Not a web server</source>
        <translation>Webサーバーではない</translation>
    </message>
    <message>
        <source>Proxy not reachable</source>
        <translation>プロキシに接続不可</translation>
    </message>
    <message>
        <source>Blocked by the proxy</source>
        <translation>プロキシが拒否</translation>
    </message>
    <message>
        <source>Proxy wants a password</source>
        <translation>プロキシのパスワードが必要</translation>
    </message>
    <message>
        <source>Proxy refused the password</source>
        <translation>プロキシのパスワードが不正</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>プロキシの障害</translation>
    </message>
    <message>
        <source>The connection works, but the certificate was not issued by a public authority: &quot;%1&quot; is trusted on this computer only. Most often a proxy or security software decrypts the connection. Ask your network administrators to exempt this address.</source>
        <translation>接続できますが、証明書の発行者「%1」は公的な認証局ではなく、このコンピューターでのみ信頼されています。多くの場合、プロキシまたはセキュリティソフトウェアが通信を復号化しています。このアドレスを復号化の対象から除外するよう、ネットワーク管理者に依頼してください。</translation>
    </message>
    <message>
        <source>SSL decryption on some proxies keeps Cloud Connectors from connecting (CTX221535).</source>
        <translation>一部のプロキシでSSL復号化を行うと、Cloud Connectorが接続できなくなります（CTX221535）。</translation>
    </message>
    <message>
        <source>The system did not say in time which proxy to use. Check its proxy settings, the address of a configuration script in particular.</source>
        <translation>使用するプロキシを時間内に特定できませんでした。システムのプロキシ設定、特に構成スクリプトのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>DNS did not answer in time. Check the name servers that this computer uses.</source>
        <translation>DNSが時間内に応答しませんでした。このコンピューターが使用するネームサーバーを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answered on port %1. Most often a firewall drops the packets: ask for outbound TCP %1 to this address.</source>
        <translation>ポート%1から応答がありません。多くの場合、ファイアウォールがパケットを破棄しています。このアドレスへのTCP %1の発信接続を許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>The connection was made, but nothing came back. Something in between, a firewall that looks into connections for example, may hold it.</source>
        <translation>接続はできましたが、応答がありません。通信を検査するファイアウォールなど、途中の機器が止めている可能性があります。</translation>
    </message>
    <message>
        <source>DNS knows no %1. Check the spelling where it is an entry of your own, and whether your name servers pass on names of the Internet.</source>
        <translation>DNSに%1が見つかりません。独自に入力したホストの場合は綴りを、そのほかの場合はネームサーバーがインターネットの名前を解決できるかを確認してください。</translation>
    </message>
    <message>
        <source>Names cannot be resolved at all. Check the name servers that this computer uses.</source>
        <translation>名前を解決できません。このコンピューターが使用するネームサーバーを確認してください。</translation>
    </message>
    <message>
        <source>The connection to port %1 was refused. A firewall may reject it: ask for outbound TCP %1 to this address.</source>
        <translation>ポート%1への接続が拒否されました。ファイアウォールが拒否している可能性があります。このアドレスへのTCP %1の発信接続を許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>There is no way to this address from here. Check the network connection and whether a firewall forbids it.</source>
        <translation>このコンピューターからこのアドレスへの経路がありません。ネットワーク接続と、ファイアウォールで禁止されていないかを確認してください。</translation>
    </message>
    <message>
        <source>The connection was closed before it was complete. A firewall that looks at the name of the host may have cut it.</source>
        <translation>接続の途中で切断されました。ホスト名を検査するファイアウォールが切断した可能性があります。</translation>
    </message>
    <message>
        <source>Something answered on port %1, but not a web server. A firewall or a portal may stand in between.</source>
        <translation>ポート%1で応答しましたが、Webサーバーではありません。ファイアウォールまたはポータルが途中にある可能性があります。</translation>
    </message>
    <message>
        <source>Nothing newer than TLS 1.1 is spoken there, and TLS 1.2 is the least that is accepted. The cloud speaks TLS 1.2: a proxy in between may be too old.</source>
        <translation>接続先はTLS 1.1以前にしか対応していません。TLS 1.2以降が必要です。クラウドはTLS 1.2に対応しているため、途中のプロキシが古い可能性があります。</translation>
    </message>
    <message>
        <source>The certificate is for another host (%1). DNS or a portal may lead this name elsewhere.</source>
        <translation>証明書は別のホスト（%1）のものです。DNSまたはポータルがこの名前を別の場所に導いている可能性があります。</translation>
    </message>
    <message>
        <source>The certificate is no longer valid. Check this computer&apos;s clock first; if it is right, the owner of the address has to renew the certificate.</source>
        <translation>証明書の有効期限が切れています。まずこのコンピューターの時計を確認してください。時計が正しい場合は、アドレスの所有者が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. Check this computer&apos;s clock.</source>
        <translation>証明書はまだ有効期間に入っていません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate was issued by &quot;%1&quot;, which this computer does not trust. Most often a proxy decrypts the connection. Ask your network administrators to exempt this address.</source>
        <translation>証明書の発行者「%1」は、このコンピューターで信頼されていません。多くの場合、プロキシが通信を復号化しています。このアドレスを復号化の対象から除外するよう、ネットワーク管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The certificate was refused. The technical details say why.</source>
        <translation>証明書が拒否されました。理由は技術詳細を参照してください。</translation>
    </message>
    <message>
        <source>No encrypted connection could be agreed upon. The technical details say why.</source>
        <translation>暗号化された接続を確立できませんでした。理由は技術詳細を参照してください。</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer. Check the proxy settings of the system.</source>
        <translation>プロキシ%1が応答しません。システムのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this address through. Ask its administrators to allow it.</source>
        <translation>プロキシ%1がこのアドレスへの接続を許可していません。許可するよう、プロキシの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password, and the system has none for it. Enter them in the proxy settings of the system.</source>
        <translation>プロキシ%1にはユーザー名とパスワードが必要ですが、システムに登録されていません。システムのプロキシ設定に入力してください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password of the system. Correct them in the proxy settings of the system.</source>
        <translation>システムに登録されたユーザー名とパスワードを、プロキシ%1が受け付けませんでした。システムのプロキシ設定で修正してください。</translation>
    </message>
    <message>
        <source>The proxy %1 could not reach this address or was not understood. The technical details say more.</source>
        <translation>プロキシ%1がこのアドレスに接続できなかったか、プロキシの応答を解釈できませんでした。技術詳細を参照してください。</translation>
    </message>
</context>
<context>
    <name>ReferenceContents</name>
    <message>
        <source>%1 at the source</source>
        <translation>送信元は%1</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>What connectors need inside the network. To the Internet they need port 443, outbound only; no port may be reachable from there.</source>
        <translation>内部ネットワークでコネクタに必要なポートです。インターネットへは発信方向のポート443だけを使用し、インターネットからの受信ポートは開放しません。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>送信元ポート</translation>
    </message>
    <message>
        <source>Destination ports</source>
        <translation>宛先ポート</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>(*) is never explained in the documentation. Rows whose two sides have different protocols are as given there. Services may need more ports; other open outbound ports are used to save bandwidth.</source>
        <translation>(*) の意味は、ドキュメントに説明がありません。送信元と宛先でプロトコルが異なる行も、ドキュメントのとおりです。サービスによってはほかのポートも必要です。ほかに開いている送信ポートがあれば、帯域幅の最適化に使用されます。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Certificate to trust</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>Revocation, port 80</source>
        <translation>失効確認（ポート80）</translation>
    </message>
    <message>
        <source>To be reachable</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Port 80 is not used by connectors but by Windows, which fetches revocation lists at the installation and from time to time. Certificates may change; they stay within those that Windows trusts by itself. How to install them: %1.</source>
        <translation>ポート80を使用するのはコネクタではなくWindowsで、インストール時と定期的に証明書失効リスト（CRL）を取得します。証明書は変更されることがありますが、Windowsが標準で信頼するものの範囲内です。証明書のインストール方法: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The documentation has two lists that differ. Both are here; each line says where it stands.</source>
        <translation>ドキュメントには内容の異なる2つの一覧があります。ここには両方を載せ、行ごとに出典を示しています。</translation>
    </message>
    <message>
        <source>Windows services</source>
        <translation>Windowsサービス</translation>
    </message>
    <message>
        <source>They come with every connector. Leave their settings as they are: the next update resets them.</source>
        <translation>コネクタとともにインストールされます。設定は変更しないでください。変更しても次回のアップデートで元に戻ります。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>ログフォルダー</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Event provider</source>
        <translation>イベントプロバイダー</translation>
    </message>
    <message>
        <source>Logs and registry</source>
        <translation>ログとレジストリ</translation>
    </message>
    <message>
        <source>On the machine of the connector. Whatever an administrator can act on is in the Windows Event Log too.</source>
        <translation>コネクタのマシン上の場所です。管理者の対応が必要な情報は、Windowsイベントログにも記録されます。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Path or name</source>
        <translation>パスまたは名前</translation>
    </message>
</context>
<context>
    <name>RemovalWords</name>
    <message>
        <source>Cancel the invitation to %1?</source>
        <translation>%1への招待を取り消しますか？</translation>
    </message>
    <message>
        <source>The link in the mail no longer works.</source>
        <translation>招待状のリンクは使用できなくなります。</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>招待を取り消す</translation>
    </message>
    <message>
        <source>Cancelling the invitation…</source>
        <translation>招待を取り消しています...</translation>
    </message>
    <message>
        <source>Remove yourself from the administrators?</source>
        <translation>自分自身を管理者から削除しますか？</translation>
    </message>
    <message>
        <source>You will be signed out within one minute.</source>
        <translation>1分以内にサインアウトされます。</translation>
    </message>
    <message>
        <source>You can come back only if another administrator invites you.</source>
        <translation>再びサインインするには、別の管理者からの招待が必要です。</translation>
    </message>
    <message>
        <source>Cloud Connectors that you installed go on working.</source>
        <translation>あなたがインストールしたCloud Connectorは、引き続き動作します。</translation>
    </message>
    <message>
        <source>Remove me</source>
        <translation>自分を削除</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています...</translation>
    </message>
    <message>
        <source>Remove the group “%1” from the administrators?</source>
        <translation>管理者グループ「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Members who are administrators only through this group can no longer sign in.</source>
        <translation>このグループだけで管理者になっているメンバーは、サインインできなくなります。</translation>
    </message>
    <message>
        <source>Those who are signed in lose access within one minute.</source>
        <translation>サインイン中のメンバーは、1分以内にアクセスできなくなります。</translation>
    </message>
    <message>
        <source>Cloud Connectors that they installed go on working.</source>
        <translation>メンバーがインストールしたCloud Connectorは、引き続き動作します。</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>Remove the administrator “%1”?</source>
        <translation>管理者「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Signing in to this organization is no longer possible.</source>
        <translation>この組織にサインインできなくなります。</translation>
    </message>
    <message>
        <source>A session that is open now ends within one minute.</source>
        <translation>サインイン中の場合、1分以内にアクセスできなくなります。</translation>
    </message>
    <message>
        <source>Cloud Connectors that this person installed go on working.</source>
        <translation>この管理者がインストールしたCloud Connectorは、引き続き動作します。</translation>
    </message>
    <message>
        <source>Remove administrator</source>
        <translation>管理者を削除</translation>
    </message>
    <message>
        <source>For 30 days, the person can be invited again with the same access.</source>
        <translation>30日間は、同じアクセス権限で再び招待できます。</translation>
    </message>
    <message>
        <source>Secure clients that this person created stop working. They cannot be listed here; the web console shows them.</source>
        <translation>この管理者が作成したセキュアクライアントは動作しなくなります。ここでは一覧を表示できないため、Webコンソールで確認してください。</translation>
    </message>
    <message>
        <source>Secure clients that this person created stop working. Looking for them…</source>
        <translation>この管理者が作成したセキュアクライアントは動作しなくなります。確認しています...</translation>
    </message>
    <message>
        <source>Secure clients that this person created stop working. They could not be read: %1</source>
        <translation>この管理者が作成したセキュアクライアントは動作しなくなります。一覧を読み込めませんでした：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more secure client(s) of this person stop(s) working.</source>
        <translation>
            <numerusform>ほかに%n件のセキュアクライアントが動作しなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The secure client “%1” stops working (never used).</source>
        <translation>セキュアクライアント「%1」が動作しなくなります（未使用）。</translation>
    </message>
    <message>
        <source>The secure client “%1” stops working (last used %2).</source>
        <translation>セキュアクライアント「%1」が動作しなくなります（最終使用：%2）。</translation>
    </message>
</context>
<context>
    <name>ReviewPaper</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>IDプロバイダー</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Since the last review</source>
        <translation>前回からの差分</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>%1 (OrgID: %2)</source>
        <translation>%1（OrgID: %2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>List as of</source>
        <translation>抽出日時</translation>
    </message>
    <message>
        <source>Permissions read until</source>
        <translation>権限の取得完了</translation>
    </message>
    <message>
        <source>Extracted by</source>
        <translation>抽出者</translation>
    </message>
    <message>
        <source>People reviewed</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>%1 (keep %2, change %3, remove %4, ask %5)</source>
        <translation>%1名（継続%2、変更%3、削除%4、要確認%5）</translation>
    </message>
    <message>
        <source>%1 with differences, %2 of them no longer in the list</source>
        <translation>差分あり%1件（うち一覧から削除済み%2件）</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>承認日時</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Access review of administrators</source>
        <translation>管理者アクセス権棚卸し</translation>
    </message>
    <message>
        <source>Digest of the evidence file (SHA-256): %1</source>
        <translation>証跡ファイルのダイジェスト（SHA-256）: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, organization, time</comment>
        <translation>%1&#x3000;%2&#x3000;%3</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判定者</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>判定日時</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Undecided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Full access</source>
        <translation>フルアクセス</translation>
    </message>
    <message>
        <source>%1 (permissions not readable)</source>
        <translation>%1（権限を読み取れません）</translation>
    </message>
    <message>
        <source>%1 (no permission)</source>
        <translation>%1（権限なし）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>access type and permissions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between permissions</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Everything, administrators and their permissions included</source>
        <translation>すべての操作（管理者とそのアクセス権限を含む）</translation>
    </message>
    <message>
        <source>The server does not tell what this entry may do.</source>
        <translation>サーバーから権限を取得できません。</translation>
    </message>
    <message>
        <source>%1 (only %2)</source>
        <comment>permission and scopes</comment>
        <translation>%1（%2のみ）</translation>
    </message>
    <message>
        <source>No permission at all</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>一覧から削除済み</translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>アクセス権限の変更あり</translation>
    </message>
    <message>
        <source>Identity provider changed</source>
        <translation>IDプロバイダーの変更あり</translation>
    </message>
    <message>
        <source>Still invited</source>
        <translation>招待中のまま</translation>
    </message>
    <message>
        <source>Last decision not carried out</source>
        <translation>前回の判定が未実施</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Done (seen %1)</source>
        <translation>実施済み（%1に確認）</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>SignInNotices</name>
    <message>
        <source>Start again</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>This is an address of the commercial Citrix Cloud. Citrix Cloud Japan has its own accounts and signs in at https://citrixcloud.jp.</source>
        <translation>商用版のCitrix Cloudのアドレスです。Citrix Cloud Japanには専用のアカウントがあり、https://citrixcloud.jp からサインインします。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This environment offers the public API: sign in with an API client. For your own profile and multifactor authentication, use the web console.</source>
        <translation>この接続先では公開APIを使用します。APIクライアントでサインインしてください。マイプロファイルと多要素認証には、Webコンソールを使用します。</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>The first %n entries</source>
        <translation>
            <numerusform>最初の%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1・%2時点</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>グループ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>service principals and the like</comment>
        <translation>
            <numerusform>その他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sum</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2 invited, %3 expired)</source>
        <translation>%1（招待送信済み%2、期限切れ%3）</translation>
    </message>
    <message>
        <source>%1 (%2 invited)</source>
        <translation>%1（招待送信済み%2）</translation>
    </message>
    <message>
        <source>%1 (%2 expired)</source>
        <translation>%1（期限切れ%2）</translation>
    </message>
</context>
<context>
    <name>SupportPacketText</name>
    <message>
        <source>Only Citrix Support can let you in now. Open a support case and give them the text below.</source>
        <translation>サインインの支援ができるのはCitrixサポートだけです。サポートケースを開き、下のテキストを伝えてください。</translation>
    </message>
    <message>
        <source>To confirm that it is you, a support representative calls the recovery phone number that you gave at enrolment. Be reachable there.</source>
        <translation>本人確認のため、登録時に設定した復旧用電話番号にサポート担当者が電話をかけます。その番号で電話を受けられるようにしてください。</translation>
    </message>
    <message>
        <source>Nobody at support needs your password, a code or a backup code. Tell them to nobody.</source>
        <translation>サポートがパスワード、認証コード、バックアップコードを尋ねることはありません。誰にも伝えないでください。</translation>
    </message>
    <message>
        <source>Request to Citrix Support: no verification method is left</source>
        <translation>Citrixサポートへの依頼: 利用できる確認方法がありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is called, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Verification methods offered</source>
        <translation>提示された確認方法</translation>
    </message>
    <message>
        <source>Authenticator enrolled</source>
        <translation>認証アプリの登録日時</translation>
    </message>
    <message>
        <source>Recovery phone</source>
        <translation>復旧用電話番号</translation>
    </message>
    <message>
        <source>Server&apos;s clock minus this computer&apos;s</source>
        <translation>サーバーとこのコンピューターの時計の差</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>最後のエラー</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>トランザクションID</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>Citrix Cloud Japan Console</source>
        <translation>Citrix Cloud Japanコンソール</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウトしています</translation>
    </message>
    <message>
        <source>Notifications: not read yet</source>
        <translation>通知: まだ読み込まれていません</translation>
    </message>
    <message>
        <source>No open notifications</source>
        <translation>未消去の通知はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n open notification(s)</source>
        <translation>
            <numerusform>未消去の通知: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Most serious: error</source>
        <translation>最も高い重大度: エラー</translation>
    </message>
    <message>
        <source>Most serious: warning</source>
        <translation>最も高い重大度: 警告</translation>
    </message>
    <message>
        <source>As of %1, not up to date</source>
        <translation>%1時点（最新ではありません）</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>Desktop notifications are paused</source>
        <translation>デスクトップへの通知を一時停止しています</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1に再通知します</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>通知しない時間帯（%1まで）</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>このコンソールについて</translation>
    </message>
    <message>
        <source>Citrix Cloud Japan Console</source>
        <translation>Citrix Cloud Japanコンソール</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>An independent project. It is not made, supported or endorsed by Citrix. Citrix and Citrix Cloud are trademarks of their owner.</source>
        <translation>独立したプロジェクトです。Citrixが作成、サポート、推奨するものではありません。CitrixおよびCitrix Cloudは、各権利者の商標です。</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AccessChanges</name>
    <message>
        <source>%1
%2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1
%2 → %3</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1：変更前は%2、変更後は%3</translation>
    </message>
    <message>
        <source>What saving changes</source>
        <translation>保存すると変わること</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>まだ変更はありません。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AccessChoice</name>
    <message>
        <source>Loading the permissions…</source>
        <translation>権限を読み込んでいます...</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Full access (default)</source>
        <translation>フルアクセス（デフォルト）</translation>
    </message>
    <message>
        <source>Full access</source>
        <translation>フルアクセス</translation>
    </message>
    <message>
        <source>Every service, and the administrators too.</source>
        <translation>すべてのサービスと、管理者の管理。</translation>
    </message>
    <message>
        <source>Custom access</source>
        <translation>カスタムアクセス</translation>
    </message>
    <message>
        <source>Only what you choose here.</source>
        <translation>ここで選択した権限だけ。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AccessDialog</name>
    <message>
        <source>Reading the access…</source>
        <translation>アクセス権限を読み込んでいます...</translation>
    </message>
    <message>
        <source>This is the only active administrator with full access. Give another one full access first; otherwise nobody could define permissions any more.</source>
        <translation>フルアクセスのアクティブな管理者は1人だけです。先に別の管理者にフルアクセスを付与してください。そうしないと、アクセス権限を定義できる人がいなくなります。</translation>
    </message>
    <message>
        <source>No permission is ticked: signing in works, but nothing can be opened.</source>
        <translation>権限が1つも選択されていません。サインインはできますが、何も開けません。</translation>
    </message>
    <message>
        <source>Save custom access without any permission</source>
        <translation>権限のないカスタムアクセスを保存する</translation>
    </message>
    <message>
        <source>You are reducing your own access.</source>
        <translation>自分のアクセス権限を減らそうとしています。</translation>
    </message>
    <message>
        <source>You are giving up your own full access. You cannot take it back yourself.</source>
        <translation>自分のフルアクセスを手放そうとしています。自分では元に戻せません。</translation>
    </message>
    <message>
        <source>Reduce my own access</source>
        <translation>自分のアクセス権限を減らす</translation>
    </message>
    <message>
        <source>Someone else changed this access while you were editing: %1. Nothing has been saved. What saving changes now is shown at the right.</source>
        <translation>編集中に別の操作でアクセス権限が変更されました（%1）。まだ何も保存していません。今保存すると変わることを右側に表示しています。</translation>
    </message>
    <message>
        <source>Start again from there</source>
        <translation>現在の内容からやり直す</translation>
    </message>
    <message>
        <source>%1 is no longer an administrator here. Nothing was changed.</source>
        <translation>「%1」はこの組織の管理者ではなくなっています。変更は行われていません。</translation>
    </message>
    <message>
        <source>The access of %1 was taken over. Nothing has been saved yet.</source>
        <translation>「%1」のアクセス権限を取り込みました。まだ保存していません。</translation>
    </message>
    <message>
        <source>The access of %1 was taken over as far as it can be given here. Nothing has been saved yet.</source>
        <translation>「%1」のアクセス権限のうち、ここで付与できるものを取り込みました。まだ保存していません。</translation>
    </message>
    <message>
        <source>Edit access: %1</source>
        <translation>アクセス権限の編集: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>address, identity provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No answer. Reading the access…</source>
        <translation>応答がありません。アクセス権限を読み込んでいます...</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています...</translation>
    </message>
    <message>
        <source>Copy access from…</source>
        <translation>別の管理者からコピー...</translation>
    </message>
    <message>
        <source>Takes over what another administrator may do. Nothing is saved yet.</source>
        <translation>別の管理者のアクセス権限を取り込みます。まだ保存はされません。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AccessFeature</name>
    <message>
        <source>Only an administrator with full access can define permissions.</source>
        <translation>アクセス権限を定義できるのは、フルアクセスの管理者だけです。</translation>
    </message>
    <message>
        <source>The invitation has not been accepted yet. Access can be changed once it is.</source>
        <translation>招待がまだ承諾されていません。承諾されると変更できます。</translation>
    </message>
    <message>
        <source>The server gave no ID for this entry, so its access cannot be changed from here.</source>
        <translation>サーバーからこの項目のIDが届いていないため、ここからアクセス権限を変更できません。</translation>
    </message>
    <message>
        <source>&amp;Edit access…</source>
        <translation>アクセス権限の編集(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Edit access… (not possible)</source>
        <translation>アクセス権限の編集(&amp;E)...（変更できません）</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AccessSection</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Everything in this organization, including administrators and their access.</source>
        <translation>この組織のすべての操作ができます。管理者とそのアクセス権限の管理も含みます。</translation>
    </message>
    <message>
        <source>What exactly can be seen and edited once the invitation has been accepted.</source>
        <translation>権限の内容は、招待が承諾された後に表示、編集できます。</translation>
    </message>
    <message>
        <source>The server gave no ID for this entry, so its permissions cannot be read.</source>
        <translation>この項目のIDがサーバーから届いていないため、権限を読み取れません。</translation>
    </message>
    <message>
        <source>Reading the permissions…</source>
        <translation>権限を読み込んでいます...</translation>
    </message>
    <message>
        <source>No permission at all: signing in works, but nothing can be opened.</source>
        <translation>権限がありません。サインインはできますが、何も開けません。</translation>
    </message>
    <message>
        <source>Your own access does not let you see the permissions of others.</source>
        <translation>ご自身のアクセス権限では、ほかの管理者の権限を表示できません。</translation>
    </message>
    <message>
        <source>The permissions could not be read. %1</source>
        <translation>権限を読み込めませんでした。%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role and its scopes</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AccessTree</name>
    <message>
        <source>Search permissions and scopes</source>
        <translation>権限、スコープを検索</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Unticks every permission.</source>
        <translation>すべての権限の選択を解除します。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>No permission and no scope matches.</source>
        <translation>該当する権限やスコープはありません。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AccessTreeModel</name>
    <message>
        <source>%1: %2</source>
        <comment>permission: scopes</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>All scopes, later ones too</source>
        <translation>すべて（今後の追加分も含む）</translation>
    </message>
    <message>
        <source>Fixed by the server</source>
        <translation>変更不可</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AcknowledgeStep</name>
    <message>
        <source>Delete the old entry in your app</source>
        <translation>アプリで古い登録項目を削除してください</translation>
    </message>
    <message>
        <source>Install an authenticator app</source>
        <translation>認証アプリをインストールしてください</translation>
    </message>
    <message>
        <source>The old enrolment stays valid until the new code has been accepted.</source>
        <translation>新しいコードが受け付けられるまで、今の登録は有効です。</translation>
    </message>
    <message>
        <source>1. Open the authenticator app and look for Citrix Cloud Japan.</source>
        <translation>1. 認証アプリを開き、Citrix Cloud Japanの項目を探します。</translation>
    </message>
    <message>
        <source>2. Delete the old entry, if there is one. Two entries with different codes are easily mixed up when you sign in.</source>
        <translation>2. 古い項目があれば削除します。2つの項目が残ると、サインイン時に間違えやすくなります。</translation>
    </message>
    <message>
        <source>3. Entries of other services stay as they are.</source>
        <translation>3. ほかのサービスの項目はそのままにします。</translation>
    </message>
    <message>
        <source>There is no old entry in the app any more</source>
        <translation>アプリに古い項目は残っていない</translation>
    </message>
    <message>
        <source>1. Open the app store on the new device.</source>
        <translation>1. 新しいデバイスでアプリストアを開きます。</translation>
    </message>
    <message>
        <source>2. Search for an authenticator app. Any one for time-based one-time passwords will do, Citrix SSO for example.</source>
        <translation>2. 認証アプリを検索します。時間ベースのワンタイムパスワードに対応したアプリであれば使えます（例：Citrix SSO）。</translation>
    </message>
    <message>
        <source>3. Install it, and let it use the camera.</source>
        <translation>3. インストールし、カメラの使用を許可します。</translation>
    </message>
    <message>
        <source>An authenticator app is installed</source>
        <translation>認証アプリをインストールした</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AddressesDialog</name>
    <message>
        <source>Stands for the whole domain %1.</source>
        <translation>ドメイン全体（%1）を代表します。</translation>
    </message>
    <message>
        <source>A single host stands for itself.</source>
        <translation>単一のホストなので変更できません。</translation>
    </message>
    <message>
        <source>Edit addresses</source>
        <translation>アドレスの編集</translation>
    </message>
    <message>
        <source>Addresses with a mark are checked. Leave out what your services do not need. Where a whole domain is published, one host stands for it.</source>
        <translation>チェックを付けたアドレスを確認します。使用しているサービスに不要なものは外してください。ドメイン全体が公開されている場合は、1つのホストを代わりに確認します。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Host that is checked</source>
        <translation>確認するホスト</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>ほかのアドレス</translation>
    </message>
    <message>
        <source>A host name, with a port where it is not the usual one.</source>
        <translation>ホスト名。標準以外のポートは「:8443」のように付けます。</translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation>接続の種類</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>アドレスを追加</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>このアドレスを削除</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>公開時の内容に戻す</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AdministratorActions</name>
    <message>
        <source>&amp;Copy email address</source>
        <translation>メールアドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find administrator</source>
        <translation>管理者を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>最新の情報に更新(&amp;E)</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>列(&amp;U)...</translation>
    </message>
    <message>
        <source>&amp;Kana reading…</source>
        <translation>名前の読み(&amp;K)...</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AdministratorsBanner</name>
    <message>
        <source>Refresh</source>
        <translation>最新の情報に更新</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>一覧に表示</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AdministratorsList</name>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>該当する管理者はいません</translation>
    </message>
    <message>
        <source>No administrator matches the search and the filter.</source>
        <translation>検索とフィルターの条件に合う管理者がいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n read so far…</source>
        <translation>
            <numerusform>%n件を読み込みました...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n entries.</source>
        <translation>
            <numerusform>%n件で中止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>続きを読み込む</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>管理者はまだいません</translation>
    </message>
    <message>
        <source>Administrators come in by invitation. Invite the first one.</source>
        <translation>管理者は招待によって追加されます。最初の1人を招待してください。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AdministratorsTable</name>
    <message>
        <source>No name yet</source>
        <translation>名前は未登録</translation>
    </message>
    <message>
        <source>No email address</source>
        <translation>メールアドレスなし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>IDプロバイダー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Invited: %1
The link works until: %2</source>
        <translation>招待: %1
リンクの有効期限: %2</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Link works until</source>
        <translation>リンクの期限</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザーID</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AdviceDialog</name>
    <message>
        <source>Nothing to advise</source>
        <translation>助言はありません</translation>
    </message>
    <message>
        <source>Advice on the administrators</source>
        <translation>管理者についての助言</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>一覧に表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity and sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Full access, invitations and groups are as they should be.</source>
        <translation>フルアクセス、招待、グループに問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::AdviceFeature</name>
    <message>
        <source>Ad&amp;vice…</source>
        <translation>助言(&amp;V)...</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>助言%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::ApiClientPage</name>
    <message>
        <source>Sign in with an API client</source>
        <translation>APIクライアントでサインイン</translation>
    </message>
    <message>
        <source>Created in the web console under API access.</source>
        <translation>Webコンソールの[APIアクセス]で作成します。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>顧客ID</translation>
    </message>
    <message>
        <source>At the top of API access; not the organization ID.</source>
        <translation>[APIアクセス]の上部にあります。組織IDとは別です。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in with email address and password</source>
        <translation>メールアドレスとパスワードでサインイン</translation>
    </message>
    <message>
        <source>Can&apos;t sign in?</source>
        <translation>サインインできない場合</translation>
    </message>
    <message>
        <source>Enter the customer ID.</source>
        <translation>顧客IDを入力してください。</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>クライアントIDを入力してください。</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>クライアントシークレットを入力してください。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ApplyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ArchiveDesk</name>
    <message>
        <source>Export as CSV</source>
        <translation>CSVでエクスポート</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>JSONでエクスポート</translation>
    </message>
    <message>
        <source>Received (UTC)</source>
        <translation>受信日時（UTC）</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Resource location ID</source>
        <translation>リソースの場所ID</translation>
    </message>
    <message>
        <source>Connector ID</source>
        <translation>コネクタID</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications were saved in %1.</source>
        <translation>
            <numerusform>%n件の通知を%1に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Empty the archive?</source>
        <translation>アーカイブを空にしますか？</translation>
    </message>
    <message>
        <source>It holds the notifications of this organization on this computer.</source>
        <translation>この組織の通知を、このコンピューターに保存しているものです。</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications that the cloud does not list any more are gone for good</source>
        <translation>
            <numerusform>クラウドに残っていない%n件の通知は、元に戻せません</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can read them from the file of the archive any more</source>
        <translation>アーカイブのファイルからも読み取れなくなります</translation>
    </message>
    <message>
        <source>What the cloud lists stays, and is kept again from the next reading on</source>
        <translation>クラウドに残っている通知は消えず、次の更新から再び保存されます</translation>
    </message>
    <message>
        <source>Rules, settings, and what other administrators see stay as they are</source>
        <translation>設定、通知オフの条件、ほかの管理者の表示は変わりません</translation>
    </message>
    <message>
        <source>Empty the archive</source>
        <translation>アーカイブを空にする</translation>
    </message>
    <message>
        <source>Emptying…</source>
        <translation>空にしています...</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>アーカイブを空にしました。</translation>
    </message>
    <message>
        <source>The archive on this computer cannot be used: what the cloud forgets is not kept. Everything else works.</source>
        <translation>このコンピューターのアーカイブを利用できないため、クラウドから削除された通知は残りません。ほかの機能は利用できます。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::AzureChooser</name>
    <message>
        <source>Type part of a name or of an address: one kanji or kana, or two letters, are enough.</source>
        <translation>名前またはメールアドレスの一部を入力してください。漢字・かなは1文字、英字は2文字から検索します。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています...</translation>
    </message>
    <message>
        <source>Nobody in the directory matches. The search looks at names, email addresses and user names.</source>
        <translation>一致するユーザーはいません。名前、メールアドレス、ユーザー名を検索しています。</translation>
    </message>
    <message>
        <source>Azure AD is no longer connected for this organization.</source>
        <translation>この組織のAzure ADへの接続は解除されています。</translation>
    </message>
    <message>
        <source>The directory could not be searched. %1 %2</source>
        <translation>ディレクトリを検索できませんでした。%1%2</translation>
    </message>
    <message>
        <source>The invitation goes to %1.</source>
        <translation>招待状の宛先: %1</translation>
    </message>
    <message>
        <source>%1 cannot be invited: the mail attribute is not set in your company&apos;s Azure AD. Whoever manages users there can set it; then search again.</source>
        <translation>%1は招待できません。組織のAzure ADでmail属性が設定されていません。Azure ADのユーザーの管理者に設定を依頼し、もう一度検索してください。</translation>
    </message>
    <message>
        <source>%1 cannot be invited: the mail attribute in your company&apos;s Azure AD is not an email address: %2</source>
        <translation>%1は招待できません。組織のAzure ADのmail属性がメールアドレスではありません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be invited: email addresses of citrix.com cannot be used.</source>
        <translation>%1は招待できません。citrix.comのメールアドレスは使用できません。</translation>
    </message>
    <message>
        <source>This address is in the list already: %1, %2.</source>
        <comment>person, identity provider</comment>
        <translation>このメールアドレスはすでに一覧にあります: %1、%2</translation>
    </message>
    <message>
        <source>Name or email address</source>
        <translation>名前またはメールアドレス</translation>
    </message>
    <message>
        <source>Searches the people in your company&apos;s Azure AD. Groups are added in the web console.</source>
        <translation>組織のAzure ADのユーザーを検索します。グループはWebコンソールで追加します。</translation>
    </message>
    <message>
        <source>Searches the people in your company&apos;s Azure AD, %1. Groups are added in the web console.</source>
        <translation>組織のAzure AD（%1）のユーザーを検索します。グループはWebコンソールで追加します。</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>もう一度検索</translation>
    </message>
    <message>
        <source>People found in Azure AD</source>
        <translation>Azure ADの検索結果</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>一覧に表示</translation>
    </message>
    <message numerus="yes">
        <source>The first %n person(s) of more who match. Type more of the name.</source>
        <translation>
            <numerusform>一致するユーザーのうち、最初の%n人を表示しています。名前を続けて入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found.</source>
        <translation>
            <numerusform>%n人見つかりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::AzurePeopleModel</name>
    <message>
        <source>No email address</source>
        <translation>メールアドレスなし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>できます</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>一覧にあります</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>できません</translation>
    </message>
    <message>
        <source>Same as email</source>
        <translation>メールアドレスと同じ</translation>
    </message>
</context>
<context>
    <name>ccj::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkAccessStep</name>
    <message>
        <source>What may these people do?</source>
        <translation>付与するアクセス権限</translation>
    </message>
    <message>
        <source>Nothing has been sent. Access can be changed for each person after they have accepted.</source>
        <translation>まだ何も送信していません。アクセス権限は、承諾された後に1人ずつ変更できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows with Custom access have no permissions yet; they will not be invited.</source>
        <translation>
            <numerusform>カスタムアクセスの%n行に権限が選択されていないため、招待しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that say Full or Custom themselves keep that. This is for the others.</source>
        <translation>フルまたはカスタムと書かれた行は、その指定に従います。ここでの選択は、ほかの行に適用します。</translation>
    </message>
    <message>
        <source>The same for everybody in the sheet.</source>
        <translation>表の全員に同じものを適用します。</translation>
    </message>
    <message>
        <source>Permissions for Custom access</source>
        <translation>カスタムアクセスの権限</translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkBatchModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkBatchTable</name>
    <message>
        <source>Rows of the batch</source>
        <translation>一括招待の行</translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkCheckModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkCheckStep</name>
    <message>
        <source>What would happen with every row</source>
        <translation>行ごとの事前確認</translation>
    </message>
    <message>
        <source>Nothing has been sent. Press F2 in a cell to mend it; what you type is kept when you close this window.</source>
        <translation>まだ何も送信していません。セルはF2キーで修正できます。入力した内容は、このウィンドウを閉じても残ります。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Will be invited</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Listed already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>The list of administrators could not be read, so nobody can say who is in it already. %1</source>
        <translation>管理者の一覧を読み取れなかったため、登録済みかどうかを判定できません。%1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The list of administrators is still being read; verdicts may change.</source>
        <translation>管理者の一覧を読み取っています。判定が変わることがあります。</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed: all rows after it are in one cell. Mend the file and open it again.</source>
        <translation>%1行目の引用符が閉じられていないため、以降の行が1つのセルに含まれています。ファイルを修正して、もう一度開いてください。</translation>
    </message>
    <message>
        <source>No column holds email addresses. Choose one under “Change how it is read”.</source>
        <translation>メールアドレスの列がありません。[読み取り方法の変更]で選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows hold characters that could not be read. Another encoding may help.</source>
        <translation>
            <numerusform>%n行に読み取れない文字があります。別の文字コードで読み取れる場合があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>見出しなし</translation>
    </message>
    <message>
        <source>headings in the first line</source>
        <translation>1行目は見出し</translation>
    </message>
    <message>
        <source>Pasted · %1 · %2</source>
        <translation>貼り付け・%1・%2</translation>
    </message>
    <message>
        <source>%1 · %2 (%3) · %4 · %5</source>
        <translation>%1・%2（%3）・%4・%5</translation>
    </message>
    <message>
        <source>Hide how it is read</source>
        <translation>読み取り方法を隠す</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>読み取り方法の変更</translation>
    </message>
    <message>
        <source>Rows and verdicts</source>
        <translation>行と判定</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkInviteDialog</name>
    <message>
        <source>Invite many administrators</source>
        <translation>管理者の一括招待</translation>
    </message>
    <message>
        <source>Bulk invite</source>
        <translation>一括招待</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>入力元</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>事前確認</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Result of the last batch</source>
        <translation>前回の結果</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkInviteFeature</name>
    <message>
        <source>Invite &amp;many…</source>
        <translation>一括招待(&amp;M)...</translation>
    </message>
    <message>
        <source>The invitation of many people is unfinished: %1 of %2 rows are done.</source>
        <translation>一括招待が途中です。%2行のうち%1行が済んでいます。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>続ける...</translation>
    </message>
    <message numerus="yes">
        <source>The batch is finished: %n people were invited.</source>
        <translation>
            <numerusform>一括招待が完了しました。%n人を招待しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>結果を表示</translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkReadingPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>列の区切り</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>1行目を見出しとして扱う</translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkResultStep</name>
    <message>
        <source>The batch was ended</source>
        <translation>一括招待を中止しました</translation>
    </message>
    <message>
        <source>The batch is finished</source>
        <translation>一括招待が完了しました</translation>
    </message>
    <message>
        <source>The result stays here until the next batch. Save it if you have to account for it.</source>
        <translation>結果は次の一括招待まで残ります。記録として必要な場合は保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>招待%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed already</source>
        <translation>
            <numerusform>登録済み%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped before</source>
        <translation>
            <numerusform>中止%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>送信しない%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>結果の保存</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2</source>
        <translation>「%1」を保存できませんでした: %2</translation>
    </message>
    <message>
        <source>Save the result…</source>
        <translation>結果を保存...</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>一覧に表示</translation>
    </message>
    <message>
        <source>Another batch</source>
        <translation>次の一括招待</translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkSendStep</name>
    <message>
        <source>Invitations are on their way</source>
        <translation>招待状を送信しています</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>送信の準備ができました</translation>
    </message>
    <message>
        <source>You may close this window: the batch goes on. After quitting, or when the connection is lost, it goes on where it stood, and nobody is invited twice.</source>
        <translation>このウィンドウを閉じても送信は続きます。終了したり接続が切れたりしても続きから再開でき、同じ人を二重に招待することはありません。</translation>
    </message>
    <message>
        <source>Nothing has been sent. The invitations leave when you press the button.</source>
        <translation>まだ何も送信していません。ボタンを押すと送信を始めます。</translation>
    </message>
    <message numerus="yes">
        <source>Send %n invites</source>
        <translation>
            <numerusform>%n人に招待を送信</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · An answer is missing; reading the list…</source>
        <translation>%1・応答がないため、一覧を読み取っています...</translation>
    </message>
    <message>
        <source>%1 · Waiting for the row on its way…</source>
        <translation>%1・送信中の行を待っています...</translation>
    </message>
    <message>
        <source>%1 · Paused</source>
        <translation>%1・一時停止中</translation>
    </message>
    <message>
        <source>%1 · Interrupted</source>
        <translation>%1・中断</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n refused</source>
        <translation>
            <numerusform>%1・拒否%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The batch goes on by itself at %2.</source>
        <translation>%1%2に自動で再開します。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>End the batch</source>
        <translation>ここで中止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待する人</translation>
    </message>
    <message>
        <source>Full access</source>
        <translation>フルアクセス</translation>
    </message>
    <message>
        <source>Custom access</source>
        <translation>カスタムアクセス</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>付与する権限</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between permissions</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>cloud@citrix.com, one mail after the other</source>
        <translation>cloud@citrix.com（1通ずつ順に送信）</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>送信しない行</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between reasons</comment>
        <translation>・</translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkSourceStep</name>
    <message>
        <source>Who should be invited?</source>
        <translation>招待する人の一覧を指定してください</translation>
    </message>
    <message>
        <source>Nothing is sent before step 4. What you choose is kept when you close this window.</source>
        <translation>手順4までは何も送信しません。指定した内容は、このウィンドウを閉じても残ります。</translation>
    </message>
    <message>
        <source>One person in each row. Columns may be called email, family name, given name and access, in any order, or have no headings at all.</source>
        <translation>1行に1人ずつ入力します。見出しは「メールアドレス」「姓」「名」「アクセス」などで、順序は自由です。見出しがなくても読み取れます。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています...</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>行がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted: %1.</source>
        <translation>貼り付け: %1</translation>
    </message>
    <message>
        <source>%1: %2. %3, %4.</source>
        <translation>%1: %2（%3、%4）</translation>
    </message>
    <message>
        <source>Open a sheet</source>
        <translation>表を開く</translation>
    </message>
    <message>
        <source>Sheets as text (*.csv *.tsv *.txt)</source>
        <translation>テキスト形式の表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” is too large for a list of people (more than 32 MB).</source>
        <translation>「%1」は大きすぎます（32MB超）。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>「%1」を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>“%1” is a workbook. In Excel, save it as CSV first, or copy the rows and paste them here.</source>
        <translation>「%1」はブック形式です。Excelで先にCSVとして保存するか、行をコピーしてここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Save an empty sheet</source>
        <translation>空の表の保存</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2</source>
        <translation>「%1」を保存できませんでした: %2</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く...</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>またはここにドロップ</translation>
    </message>
    <message>
        <source>Save an empty sheet…</source>
        <translation>空の表を保存...</translation>
    </message>
    <message>
        <source>Or paste rows from a spreadsheet</source>
        <translation>または表計算ソフトから行を貼り付け</translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkStep</name>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>ccj::ui::CatalogueChoice</name>
    <message>
        <source>No permission is ticked: signing in works, but nothing can be opened.</source>
        <translation>権限が1つも選択されていません。サインインはできますが、何も開けません。</translation>
    </message>
    <message>
        <source>Invite without any permission</source>
        <translation>権限なしで招待する</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ChangeDeviceWizard</name>
    <message>
        <source>Reason</source>
        <translation>変更の理由</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>変更の内容</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Prove that it is you</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Delete the old entry</source>
        <translation>古い登録項目を削除</translation>
    </message>
    <message>
        <source>Install an app</source>
        <translation>アプリをインストール</translation>
    </message>
    <message>
        <source>Scan the QR code</source>
        <translation>QRコードを読み取る</translation>
    </message>
    <message>
        <source>Verify the code</source>
        <translation>コードを確認</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Change device</source>
        <translation>デバイスの変更</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. The server says: the old device works, the new one does not yet. Enter the code that is shown now.</source>
        <translation>応答の前に接続が切れました。サーバーに確認したところ、今までのデバイスが有効で、新しいデバイスはまだ有効ではありません。いま表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. It is not known which device works. Keep both entries.</source>
        <translation>応答の前に接続が切れました。どちらのデバイスが有効か確認できていません。両方の項目を残しておいてください。</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>サーバーに確認</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています...</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>サーバーに確認しています...</translation>
    </message>
    <message>
        <source>The server is being asked which device works…</source>
        <translation>どのデバイスが有効か、サーバーに確認しています...</translation>
    </message>
    <message>
        <source>Leave the change of the device?</source>
        <translation>デバイスの変更を中止しますか？</translation>
    </message>
    <message>
        <source>The QR code and the key become void. The next time there will be new ones.</source>
        <translation>表示したQRコードとキーは無効になります。次回は新しいものが表示されます。</translation>
    </message>
    <message>
        <source>A code is on its way. The server will be asked which device works then.</source>
        <translation>コードを送信中です。その後、どのデバイスが有効かサーバーに確認します。</translation>
    </message>
    <message>
        <source>The old device works on.</source>
        <translation>今までのデバイスは引き続き使えます。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Go on with the change</source>
        <translation>変更を続ける</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ChangeDialog</name>
    <message>
        <source>No answer. Reading the list…</source>
        <translation>応答がありません。一覧を確認しています...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ChangePhoneDialog</name>
    <message>
        <source>Switch organization</source>
        <translation>組織の切り替え</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>新しい番号</translation>
    </message>
    <message>
        <source>Verify identity</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Change recovery phone</source>
        <translation>復旧用電話番号の変更</translation>
    </message>
    <message>
        <source>%1 The number may have been saved. Save it again: that does no harm.</source>
        <comment>what happened</comment>
        <translation>%1番号が保存されている可能性があります。もう一度保存しても問題ありません。</translation>
    </message>
    <message>
        <source>Switching the organization…</source>
        <translation>組織を切り替えています...</translation>
    </message>
    <message>
        <source>Saving the number…</source>
        <translation>番号を保存しています...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ChangePhoneDone</name>
    <message>
        <source>The recovery phone is changed</source>
        <translation>復旧用電話番号を変更しました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>domestic and international form</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Citrix Support calls this number from now on.</source>
        <translation>今後、Citrixサポートはこの番号に電話をかけます。</translation>
    </message>
    <message>
        <source>Authenticator app and backup codes stay as they are.</source>
        <translation>認証アプリとバックアップコードは変わりません。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ChangePhoneHome</name>
    <message>
        <source>The phone is changed in another organization</source>
        <translation>復旧用電話番号は別の組織で変更します</translation>
    </message>
    <message>
        <source>Nothing has changed yet: the present number stays.</source>
        <translation>まだ何も変わっていません。現在の番号はそのままです。</translation>
    </message>
    <message>
        <source>Switch organization</source>
        <translation>組織を切り替える</translation>
    </message>
    <message>
        <source>The recovery phone can be changed only in the organization in which you first enrolled, %1. You are working in %2 now. Switch to %1, and go on here.</source>
        <translation>復旧用電話番号は、最初に登録した組織（%1）でのみ変更できます。現在の組織は%2です。%1に切り替えると、このまま続けられます。</translation>
    </message>
    <message>
        <source>The recovery phone can be changed only in the organization in which you first enrolled, and you no longer belong to it (customer ID %1). Ask Citrix Support to change the number.</source>
        <translation>復旧用電話番号は最初に登録した組織でのみ変更できますが、現在その組織（顧客ID：%1）に所属していません。番号の変更はCitrixサポートに依頼してください。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ChangePhoneIdentity</name>
    <message>
        <source>Verify that it is you</source>
        <translation>本人確認を行ってください</translation>
    </message>
    <message>
        <source>Nothing has changed yet: the present number stays.</source>
        <translation>まだ何も変わっていません。現在の番号はそのままです。</translation>
    </message>
    <message>
        <source>Verify and save</source>
        <translation>確認して保存</translation>
    </message>
    <message>
        <source>You signed in without your authenticator app. To change the phone, prove once more who you are.</source>
        <translation>認証アプリを使わずにサインインしています。電話番号を変更するには、もう一度本人確認を行ってください。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ChangePhoneNumber</name>
    <message>
        <source>Enter the new recovery phone</source>
        <translation>新しい復旧用電話番号を入力してください</translation>
    </message>
    <message>
        <source>Until it is saved, the present number %1 stays.</source>
        <translation>保存するまで、現在の番号（%1）はそのままです。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Citrix Support calls this number only to confirm that it is you, when you ask for help to sign in. A landline is recommended.</source>
        <translation>この番号は、サインインの支援を依頼されたときに、Citrixサポートが本人確認の電話をかけるためにのみ使用します。固定電話をおすすめします。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ChecklistSection</name>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>What is ticked stays on this computer, for this organization.</source>
        <translation>チェックした内容は、組織ごとにこのコンピューターに保存されます。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ClockLine</name>
    <message>
        <source>This computer&apos;s clock is right (difference: %1 s).</source>
        <translation>このコンピューターの時計は正確です（差 %1秒）。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow by %1. If your phone&apos;s is too, its codes are refused: set the time to automatic there.</source>
        <translation>このコンピューターの時計は%1遅れています。スマートフォンの時計も遅れているとコードが受け付けられません。時刻の自動設定を有効にしてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast by %1. If your phone&apos;s is too, its codes are refused: set the time to automatic there.</source>
        <translation>このコンピューターの時計は%1進んでいます。スマートフォンの時計も進んでいるとコードが受け付けられません。時刻の自動設定を有効にしてください。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::CodePage</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Have a 6-digit code sent to your email address.</source>
        <translation>6桁のコードをメールアドレスに送信します。</translation>
    </message>
    <message>
        <source>Verify code</source>
        <translation>コードを確認</translation>
    </message>
    <message>
        <source>Don&apos;t have your authenticator app?</source>
        <translation>認証アプリをお持ちでない場合</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>別のユーザーとしてサインイン</translation>
    </message>
    <message>
        <source>Use the authenticator app</source>
        <translation>認証アプリを使用</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>バックアップコードを使用</translation>
    </message>
    <message>
        <source>Receive a code by email</source>
        <translation>コードをメールで受け取る</translation>
    </message>
    <message>
        <source>Send the code again (in %1)</source>
        <translation>コードを再送信（あと%1）</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <translation>コードを再送信</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>コードを送信</translation>
    </message>
    <message>
        <source>A 6-digit code was sent to your email address.</source>
        <translation>6桁の確認コードをメールアドレスに送信しました。</translation>
    </message>
    <message>
        <source>None of these is possible</source>
        <translation>どの方法も利用できない場合</translation>
    </message>
    <message>
        <source>No other method is left: get help</source>
        <translation>ほかの方法がない場合: サポートに依頼</translation>
    </message>
    <message>
        <source>Use another method</source>
        <translation>別の方法を使用</translation>
    </message>
</context>
<context>
    <name>ccj::ui::CodeStep</name>
    <message>
        <source>Enter the code of the new entry</source>
        <translation>新しい項目のコードを入力してください</translation>
    </message>
    <message>
        <source>The old device works until the server has accepted this code.</source>
        <translation>このコードが受け付けられるまで、今までのデバイスが有効です。</translation>
    </message>
    <message>
        <source>Verify code</source>
        <translation>コードを確認</translation>
    </message>
</context>
<context>
    <name>ccj::ui::CodesView</name>
    <message>
        <source>Download codes</source>
        <translation>コードをダウンロード</translation>
    </message>
    <message>
        <source>Saved in %1. Only you can read the file.</source>
        <translation>%1 に保存しました。このファイルを読めるのは自分だけです。</translation>
    </message>
    <message>
        <source>The printer refused the sheet. Choose another one, or save the codes.</source>
        <translation>印刷できませんでした。別のプリンターを選択するか、コードを保存してください。</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet away from there at once.</source>
        <translation>プリンターに送信しました。印刷した用紙はすぐに受け取ってください。</translation>
    </message>
    <message>
        <source>Copied for one minute. Paste the codes into your password manager now.</source>
        <translation>1分間だけコピーしました。今すぐパスワードマネージャーに貼り付けてください。</translation>
    </message>
    <message>
        <source>Download codes…</source>
        <translation>コードをダウンロード...</translation>
    </message>
    <message>
        <source>Print codes…</source>
        <translation>コードを印刷...</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>I&apos;ve saved these codes</source>
        <translation>コードを保存しました</translation>
    </message>
    <message>
        <source>Download, print or copy the codes first. They are shown this once.</source>
        <translation>先にコードをダウンロード、印刷、またはコピーしてください。コードは一度だけ表示されます。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列を元に戻す</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <translation>この列は常に表示されます。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::CommandCard</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1（デフォルト）</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>指定しない</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>顧客ID</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Run it with</source>
        <translation>実行方法</translation>
    </message>
    <message>
        <source>List of parameters</source>
        <translation>パラメーター一覧</translation>
    </message>
    <message>
        <source>The resource locations are being read…</source>
        <translation>リソースの場所を読み込んでいます...</translation>
    </message>
    <message>
        <source>The resource locations could not be read: %1</source>
        <translation>リソースの場所を読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>Without a resource location the connector goes to the default one of the organization.</source>
        <translation>リソースの場所を指定しない場合、コネクタは組織のデフォルトのリソースの場所に追加されます。</translation>
    </message>
    <message>
        <source>Without a resource location the connector goes to the default one: “%1”.</source>
        <translation>リソースの場所を指定しない場合、コネクタはデフォルトのリソースの場所「%1」に追加されます。</translation>
    </message>
    <message>
        <source>2. Prepare the command for a silent installation</source>
        <translation>2. サイレントインストールのコマンドを用意する</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Resource location</source>
        <translation>リソースの場所</translation>
    </message>
    <message>
        <source>Client ID of the secure client</source>
        <translation>セキュアクライアントのクライアントID</translation>
    </message>
    <message>
        <source>A client has the access of the administrator who created it. To install it needs full access.</source>
        <translation>クライアントには、作成した管理者と同じアクセス権があります。インストールにはフルアクセスが必要です。</translation>
    </message>
    <message>
        <source>File name of the installer</source>
        <translation>インストーラーのファイル名</translation>
    </message>
    <message>
        <source>Citrix&apos;s documents spell it CWCCconnector.exe, CWConnector.exe and cwcconnector.exe. What counts is the name of your file; Windows takes capital and small letters for the same.</source>
        <translation>Citrixの文書にはCWCCconnector.exe、CWConnector.exe、cwcconnector.exeの3通りの表記があります。お手元のファイル名を入力してください。Windowsでは大文字と小文字は区別されません。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ConfirmStep</name>
    <message>
        <source>Change the device?</source>
        <translation>デバイスを変更しますか？</translation>
    </message>
    <message>
        <source>Yes, change device</source>
        <translation>はい、デバイスを変更します</translation>
    </message>
    <message>
        <source>Changing the device deletes the present enrolment and makes a new key. Earlier codes cannot be used any more when the change is complete.</source>
        <translation>デバイスを変更すると、現在の登録は削除され、新しいキーが生成されます。変更が完了すると、以前のコードは使用できなくなります。</translation>
    </message>
    <message>
        <source>Next you prove once more that it is you. Until the last step nothing has changed, and the old device works on.</source>
        <translation>次に、もう一度本人確認を行います。最後の手順が終わるまでは何も変わらず、今までのデバイスを引き続き使えます。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ConnectivityPage</name>
    <message>
        <source>Connectivity Check</source>
        <translation>接続性チェック</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>チェックを開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top the check</source>
        <translation>チェックを中止(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;heck this address</source>
        <translation>このアドレスを確認(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Edit addresses…</source>
        <translation>アドレスの編集(&amp;E)...</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>CSVにエクスポート(&amp;X)...</translation>
    </message>
    <message>
        <source>Save the text for su&amp;pport…</source>
        <translation>サポート用テキストを保存(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>列(&amp;U)...</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Checks from this computer. It does not replace Citrix&apos;s Cloud Connector Connectivity Check Utility, which runs on the connector&apos;s machine and can add Trusted Sites entries there (CTX260337).</source>
        <translation>このコンピューターからの接続を確認します。コネクタのマシンで実行し、信頼済みサイトを追加できるCitrixのCloud Connector Connectivity Check Utility（CTX260337）の代わりにはなりません。</translation>
    </message>
    <message>
        <source>You are signed in to a sandbox; the addresses are those of the real Citrix Cloud Japan.</source>
        <translation>サンドボックスにサインインしていますが、確認するのは実際のCitrix Cloud Japanのアドレスです。</translation>
    </message>
    <message>
        <source>Checking… %1 of %2</source>
        <translation>確認中... %2件のうち%1件が完了</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1・%2時点</translation>
    </message>
    <message>
        <source>The profile cannot be written: the results are lost when the console is closed.</source>
        <translation>プロファイルに書き込めません。コンソールを閉じると、結果は失われます。</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSVにエクスポート</translation>
    </message>
    <message>
        <source>Save the text for support</source>
        <translation>サポート用テキストを保存</translation>
    </message>
    <message>
        <source>Copy the text for supp&amp;ort</source>
        <translation>サポート用テキストをコピー(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ConnectivityTable</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>必要とするもの</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Host checked</source>
        <translation>確認するホスト</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>前回との比較</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ConnectorPart</name>
    <message>
        <source>May I restart it now?</source>
        <translation>今、再起動してもよいですか？</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最終接続</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>フォレスト</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>前回のアップデート</translation>
    </message>
    <message>
        <source>Failed because</source>
        <translation>失敗の理由</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status sent</source>
        <translation>サーバーからの状態</translation>
    </message>
    <message>
        <source>Connector ID</source>
        <translation>コネクタID</translation>
    </message>
    <message>
        <source>Seen in the last %1 days</source>
        <translation>過去%1日間に確認した状態</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, how long</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The profile cannot be written, so nothing that is seen is kept.</source>
        <translation>プロファイルに書き込めないため、確認した状態は保存されません。</translation>
    </message>
    <message>
        <source>Dotted: this console was not watching.</source>
        <translation>点線: このコンソールが監視していなかった間。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ConnectorRows</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>最終接続 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>version, last contact</comment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ConnectorsList</name>
    <message>
        <source>Connectors</source>
        <translation>コネクタ</translation>
    </message>
</context>
<context>
    <name>ccj::ui::Consequences</name>
    <message>
        <source>What stops</source>
        <translation>停止するもの</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>継続するもの</translation>
    </message>
</context>
<context>
    <name>ccj::ui::CopyAccessDialog</name>
    <message>
        <source>%1 · %2</source>
        <comment>person, access</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %n. Type more of the name to narrow it down.</source>
        <translation>
            <numerusform>最初の%n人を表示しています。名前を続けて入力すると絞り込めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>一致する管理者がいません</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n人が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy access from another administrator</source>
        <translation>別の管理者からアクセス権限をコピー</translation>
    </message>
    <message>
        <source>Their permissions and scopes become the new choice. Nothing is saved yet.</source>
        <translation>選んだ管理者の権限とスコープを、新しい選択として取り込みます。まだ保存はされません。</translation>
    </message>
    <message>
        <source>Copy access</source>
        <translation>アクセス権限をコピー</translation>
    </message>
    <message>
        <source>Reading the access…</source>
        <translation>アクセス権限を読み込んでいます...</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>名前、メールアドレスで検索</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
</context>
<context>
    <name>ccj::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>ccj::ui::DeleteLocationDialog</name>
    <message>
        <source>“%1” is being deleted at the moment, one connector after the other. Wait until that is done.</source>
        <translation>現在「%1」を、コネクタを1台ずつ削除しながら削除しています。完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>It has no connectors.</source>
        <translation>コネクタはありません。</translation>
    </message>
    <message numerus="yes">
        <source>It still has %n connector(s), and only an empty resource location can be deleted. Better uninstall the connectors on their machines first.</source>
        <translation>
            <numerusform>コネクタが%n台残っています。リソースの場所を削除するには、先にすべてのコネクタを取り除く必要があります。できれば、それぞれのマシンでアンインストールしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is managed by Citrix and cannot be deleted.</source>
        <translation>Citrixが管理しているため、削除できません。</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>もう存在しません。</translation>
    </message>
    <message>
        <source>Its ID is no longer valid. Command lines and scripts that name it fail.</source>
        <translation>IDが無効になります。このIDを指定したコマンドラインやスクリプトは失敗します。</translation>
    </message>
    <message>
        <source>These domains lose their primary resource location: %1.</source>
        <translation>次のドメインのプライマリリソースの場所がなくなります: %1</translation>
    </message>
    <message>
        <source>There is no default resource location any more. The next Cloud Connector makes a new one.</source>
        <translation>デフォルトのリソースの場所がなくなります。次にCloud Connectorをインストールすると、新しく作成されます。</translation>
    </message>
    <message>
        <source>It is no longer the default. Connectors that name no resource location go to “%1”.</source>
        <translation>デフォルトではなくなります。リソースの場所を指定しないコネクタは「%1」に追加されます。</translation>
    </message>
    <message>
        <source>The other resource locations work as before.</source>
        <translation>ほかのリソースの場所には影響ありません。</translation>
    </message>
    <message>
        <source>The software stays on the machines: it is not uninstalled from here.</source>
        <translation>ソフトウェアはマシンに残ります。ここからはアンインストールされません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the resource location “%1”?</source>
        <translation>リソースの場所「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Remove connectors and delete</source>
        <translation>コネクタごと削除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Connectors still in it</source>
        <translation>残っているコネクタ</translation>
    </message>
    <message>
        <source>Remove these connectors from Citrix Cloud first</source>
        <translation>先にこれらのコネクタをCitrix Cloudから削除する</translation>
    </message>
</context>
<context>
    <name>ccj::ui::DesktopAnnouncer</name>
    <message>
        <source>New notification</source>
        <translation>新しい通知</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>消去</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>新しい通知が%n件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) came while it was quiet</source>
        <translation>
            <numerusform>通知を止めている間に%n件届きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s digest: %n notification(s)</source>
        <translation>
            <numerusform>今日のまとめ: 通知%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Citrix Cloud Japan Console</source>
        <translation>Citrix Cloud Japanコンソール</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>ccj::ui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザーID</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>名前は未登録</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1の詳細</translation>
    </message>
    <message>
        <source>A group of the directory. Its members are managed there; the cloud does not list them.</source>
        <translation>ディレクトリのグループです。メンバーはディレクトリで管理され、クラウドには一覧がありません。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>IDプロバイダー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>招待日</translation>
    </message>
    <message>
        <source>Link works until</source>
        <translation>リンクの期限</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終変更</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n permission(s))</source>
        <translation>
            <numerusform>%1（%n項目）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::DismissalMessages</name>
    <message numerus="yes">
        <source>%n notifications dismissed.</source>
        <translation>
            <numerusform>%n件の通知を消去しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for %n seconds.</source>
        <translation>
            <numerusform>%n秒以内なら元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>最新の情報に更新</translation>
    </message>
    <message>
        <source>No answer came. Checking what was dismissed…</source>
        <translation>応答がありませんでした。消去されたかどうかを確認しています...</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications were not dismissed.</source>
        <translation>
            <numerusform>%n件の通知を消去できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer came, and %n notifications are still open.</source>
        <translation>
            <numerusform>応答がありませんでした。%n件の通知は未消去のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came. Whether it was dismissed is not known.</source>
        <translation>応答がなく、消去されたかどうかを確認できません。</translation>
    </message>
    <message numerus="yes">
        <source>The session ended before %n notifications were dismissed. They are still open.</source>
        <translation>
            <numerusform>%n件の通知は、消去される前にセッションが終了したため、未消去のままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::DownloadCard</name>
    <message>
        <source>Comes from</source>
        <translation>入手先</translation>
    </message>
    <message>
        <source>Will be saved as</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード日時</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2バイト）</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The file has changed on the server meanwhile: the download was begun anew.</source>
        <translation>サーバー上のファイルが変わったため、最初からダウンロードし直しています。</translation>
    </message>
    <message>
        <source>1. Download the installer</source>
        <translation>1. インストーラーをダウンロードする</translation>
    </message>
    <message>
        <source>An installer connects to the cloud that it was downloaded from: one of the commercial Citrix Cloud cannot be used here. If downloads of programs are blocked, allow this address. Take a new installer for each installation.</source>
        <translation>インストーラーは入手元のクラウドに接続します。商用のCitrix Cloudのインストーラーは使用できません。プログラムのダウンロードがブロックされる場合は、入手先のアドレスを許可してください。インストールのたびに新しいインストーラーをダウンロードしてください。</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>保存したフォルダー</translation>
    </message>
</context>
<context>
    <name>ccj::ui::EmailDialog</name>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます...</translation>
    </message>
    <message>
        <source>On since %1.</source>
        <translation>%1から有効です。</translation>
    </message>
    <message>
        <source>The address is that of your account.</source>
        <translation>宛先は、お使いのアカウントのメールアドレスです。</translation>
    </message>
    <message>
        <source>Email notifications</source>
        <translation>メール通知</translation>
    </message>
    <message>
        <source>Citrix Cloud mails these to you, whether this console runs or not. They are yours alone.</source>
        <translation>このコンソールが動作していなくても、Citrix Cloudからメールが届きます。この設定は自分にだけ適用されます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています...</translation>
    </message>
    <message>
        <source>Send notifications by email</source>
        <translation>通知をメールで受け取る</translation>
    </message>
</context>
<context>
    <name>ccj::ui::EndStep</name>
    <message>
        <source>The device has been changed</source>
        <translation>デバイスを変更しました</translation>
    </message>
    <message>
        <source>The device has not been changed</source>
        <translation>デバイスは変更されていません</translation>
    </message>
    <message>
        <source>The device was changed somewhere else</source>
        <translation>別の場所でデバイスが変更されました</translation>
    </message>
    <message>
        <source>Leaving the change of the device</source>
        <translation>デバイスの変更を中止しています</translation>
    </message>
    <message>
        <source>It is not known which device works</source>
        <translation>どのデバイスが有効か確認できません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>もう一度サーバーに確認</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>The new device works. The server has accepted its code.</source>
        <translation>新しいデバイスが有効です。サーバーがコードを受け付けました。</translation>
    </message>
    <message>
        <source>The old device works, as before. The server has confirmed it just now.</source>
        <translation>今までのデバイスが引き続き有効です。サーバーに確認しました。</translation>
    </message>
    <message>
        <source>Neither: another change was completed meanwhile. The device of that one works.</source>
        <translation>その間に別の変更が完了しました。有効なのは、そのとき登録されたデバイスだけです。</translation>
    </message>
    <message>
        <source>The server is being asked which device works.</source>
        <translation>どのデバイスが有効か、サーバーに確認しています。</translation>
    </message>
    <message>
        <source>The server could not be asked which device works.</source>
        <translation>どのデバイスが有効か、サーバーに確認できませんでした。</translation>
    </message>
    <message>
        <source>From now on, signing in asks for the code of the new device.</source>
        <translation>次回のサインインから、新しいデバイスのコードを入力します。</translation>
    </message>
    <message>
        <source>An old Citrix Cloud Japan entry on another device can be deleted now: its codes are refused.</source>
        <translation>別のデバイスに残っている古いCitrix Cloud Japanの項目は、もう使えないため削除できます。</translation>
    </message>
    <message>
        <source>You have been signed out everywhere else. A mail about this change is on its way to you.</source>
        <translation>ほかの場所のサインインは終了しました。この変更を知らせるメールが届きます。</translation>
    </message>
    <message>
        <source>The QR code and the key that were shown are void. If you have added them to an app, delete that entry.</source>
        <translation>表示されたQRコードとキーは無効です。アプリに追加した場合は、その項目を削除してください。</translation>
    </message>
    <message>
        <source>If that was not you, change your password and tell Citrix Support.</source>
        <translation>心当たりがない場合は、パスワードを変更し、Citrixサポートに連絡してください。</translation>
    </message>
    <message>
        <source>Keep both entries for now. At the next sign-in try the old device first, then the new one.</source>
        <translation>当面は両方の項目を残し、次回のサインインでは、今までのデバイス、新しいデバイスの順に試してください。</translation>
    </message>
    <message>
        <source>A backup code works in either case.</source>
        <translation>バックアップコードはどちらの場合でも使えます。</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>The server is being asked again.</source>
        <translation>もう一度サーバーに確認しています。</translation>
    </message>
    <message>
        <source>The server is asked again in %1.</source>
        <translation>あと%1で、もう一度サーバーに確認します。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::EnrolmentCode</name>
    <message>
        <source>Enter the code that the app shows now</source>
        <translation>認証アプリに表示されているコードを入力してください</translation>
    </message>
    <message>
        <source>Verify code</source>
        <translation>コードを確認</translation>
    </message>
</context>
<context>
    <name>ccj::ui::EnrolmentCodes</name>
    <message>
        <source>Save your backup codes</source>
        <translation>バックアップコードを保存してください</translation>
    </message>
    <message>
        <source>Generate backup codes</source>
        <translation>バックアップコードを生成</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>A backup code lets you in when your authenticator app is not at hand. There are ten codes; each works once.</source>
        <translation>バックアップコードは、認証アプリが手元にないときにサインインするためのものです。10個のコードは、それぞれ1回限り有効です。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::EnrolmentEnd</name>
    <message>
        <source>You are enrolled</source>
        <translation>登録が完了しました</translation>
    </message>
    <message>
        <source>It is not certain whether you are enrolled</source>
        <translation>登録が完了したかどうか確認できません</translation>
    </message>
    <message>
        <source>You are not enrolled yet</source>
        <translation>まだ登録されていません</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再度サインイン</translation>
    </message>
    <message>
        <source>From the next sign-in on, the console asks for the code of your authenticator app.</source>
        <translation>次回のサインインから、認証アプリのコードの入力が必要です。</translation>
    </message>
    <message>
        <source>Backup codes and recovery phone are ready, in case the app is not at hand.</source>
        <translation>認証アプリが手元にないときのために、バックアップコードと復旧用電話番号が設定されました。</translation>
    </message>
    <message>
        <source>Device, codes and phone can be changed in My Profile.</source>
        <translation>デバイス、バックアップコード、電話番号は[マイプロファイル]で変更できます。</translation>
    </message>
    <message>
        <source>The last answer of the server was lost. Sign in again: if it asks for a code of your authenticator app, you are enrolled; keep the entry and the backup codes. If not, the enrolment begins again with a fresh key.</source>
        <translation>サーバーの最後の応答を受け取れませんでした。再度サインインしてください。認証アプリのコードを求められた場合は、登録が完了しています。アプリの項目とバックアップコードを保管してください。求められない場合は、新しいキーで登録をやり直します。</translation>
    </message>
    <message>
        <source>%1 Delete the entry from your authenticator app, if you have added it: the next enrolment begins with a fresh key.</source>
        <comment>what happened</comment>
        <translation>%1認証アプリに項目を追加した場合は削除してください。次の登録は新しいキーで始まります。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::EnrolmentIntroduction</name>
    <message>
        <source>Enroll in multifactor authentication</source>
        <translation>多要素認証の登録</translation>
    </message>
    <message>
        <source>Enroll now</source>
        <translation>今すぐ登録</translation>
    </message>
    <message>
        <source>A code was mailed a moment ago. The next one can be sent in %1.</source>
        <translation>確認コードを送信したばかりです。あと%1で次のコードを送信できます。</translation>
    </message>
    <message>
        <source>Every administrator of Citrix Cloud Japan signs in with a password and a code that an authenticator app makes.</source>
        <translation>Citrix Cloud Japanの管理者は、パスワードと、認証アプリが作成するコードでサインインします。</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>An authenticator app on a phone or a computer. Install it first: any app for time-based one-time passwords will do, Citrix SSO for example.</source>
        <translation>スマートフォンまたはコンピューターの認証アプリ。先にインストールしてください。Citrix SSOなど、時間ベースのワンタイムパスワードに対応したアプリであれば使用できます。</translation>
    </message>
    <message>
        <source>The mail of your sign-in address, and your password.</source>
        <translation>サインインに使うアドレスのメールと、パスワード</translation>
    </message>
    <message>
        <source>A phone number on which Citrix Support can reach you.</source>
        <translation>Citrixサポートからの電話を受けられる電話番号</translation>
    </message>
    <message>
        <source>A safe place for ten backup codes: a printer, or a password manager.</source>
        <translation>10個のバックアップコードの安全な保管先（印刷またはパスワードマネージャー）</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>ご確認ください</translation>
    </message>
    <message>
        <source>One enrolment covers all organizations that you belong to.</source>
        <translation>1回の登録で、所属するすべての組織に適用されます。</translation>
    </message>
    <message>
        <source>One device can be enrolled at a time; it can be changed later.</source>
        <translation>登録できるデバイスは1台です。デバイスは後で変更できます。</translation>
    </message>
    <message>
        <source>Multifactor authentication cannot be switched off after enrolment.</source>
        <translation>多要素認証は登録後に無効にできません。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::EnrolmentMail</name>
    <message>
        <source>Enter the code from the mail, and your password</source>
        <translation>メールの確認コードとパスワードを入力してください</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Send the code again (in %1)</source>
        <translation>コードを再送信（あと%1）</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <translation>コードを再送信</translation>
    </message>
    <message>
        <source>A 6-digit code was sent to %1. If it does not come within a few minutes, look among the junk mail, then have it sent again.</source>
        <translation>6桁の確認コードを %1 に送信しました。数分待っても届かない場合は、迷惑メールを確認してから再送信してください。</translation>
    </message>
    <message>
        <source>Password of this account</source>
        <translation>このアカウントのパスワード</translation>
    </message>
</context>
<context>
    <name>ccj::ui::EnrolmentPage</name>
    <message>
        <source>Not enrolled yet</source>
        <translation>多要素認証が未登録です</translation>
    </message>
    <message>
        <source>Every administrator needs multifactor authentication, and this account is not enrolled in it yet.</source>
        <translation>すべての管理者に多要素認証が必要です。このアカウントはまだ登録されていません。</translation>
    </message>
    <message>
        <source>Nothing is changed before the last step. An enrolment that was left begins again with a fresh key.</source>
        <translation>最後の手順まで何も変更されません。途中でやめた登録は、新しいキーで最初からやり直します。</translation>
    </message>
    <message>
        <source>Enroll now</source>
        <translation>今すぐ登録</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>別のユーザーとしてサインイン</translation>
    </message>
</context>
<context>
    <name>ccj::ui::EnrolmentPhone</name>
    <message>
        <source>Add a recovery phone</source>
        <translation>復旧用電話番号を追加</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Citrix Support calls this number only to confirm that it is you, when you ask for help to sign in. A landline is recommended.</source>
        <translation>この番号は、サインインの支援を依頼されたときに、Citrixサポートが本人確認の電話をかけるためにのみ使用します。固定電話をおすすめします。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::EnrolmentScan</name>
    <message>
        <source>Scan the QR code with your authenticator app</source>
        <translation>認証アプリでQRコードを読み取ってください</translation>
    </message>
</context>
<context>
    <name>ccj::ui::EnrolmentStep</name>
    <message>
        <source>You are not enrolled yet. Nothing is changed before the last step.</source>
        <translation>まだ登録されていません。最後の手順まで何も変更されません。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::EnrolmentWizard</name>
    <message>
        <source>Enrolment</source>
        <translation>多要素認証の登録</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>メールとパスワード</translation>
    </message>
    <message>
        <source>Scan the QR code</source>
        <translation>QRコードを読み取る</translation>
    </message>
    <message>
        <source>Verify the code</source>
        <translation>コードを確認</translation>
    </message>
    <message>
        <source>Recovery phone</source>
        <translation>復旧用電話番号</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1
The enrolment has to begin again, with a fresh key. Delete the entry from your authenticator app, if you have added it.</source>
        <comment>what happened</comment>
        <translation>%1
新しいキーで登録を最初からやり直してください。認証アプリに項目を追加した場合は、削除してください。</translation>
    </message>
    <message>
        <source>%1
You may be enrolled already. Choose Finish again: that is safe.</source>
        <comment>what happened</comment>
        <translation>%1
登録はすでに完了している可能性があります。もう一度[完了]を選択してください。やり直しても問題ありません。</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>コードを送信しています...</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>確認しています...</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>サーバーの応答を待っています...</translation>
    </message>
    <message>
        <source>Saving the number…</source>
        <translation>電話番号を保存しています...</translation>
    </message>
    <message>
        <source>Leave the enrolment?</source>
        <translation>登録を中止しますか？</translation>
    </message>
    <message>
        <source>The key and the codes shown so far: they are forgotten and never become valid.</source>
        <translation>これまでに表示されたキーとコードは破棄され、有効になりません。</translation>
    </message>
    <message>
        <source>You can enroll at any time; it begins with a fresh key.</source>
        <translation>登録はいつでもやり直せます。新しいキーで始まります。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>中止しています...</translation>
    </message>
    <message>
        <source>Enroll in multifactor authentication</source>
        <translation>多要素認証の登録</translation>
    </message>
    <message>
        <source>You are not enrolled yet, and cannot work in the console before you are. If you have added an entry to your authenticator app, delete it.</source>
        <translation>まだ登録されていません。登録が完了するまで、コンソールは使用できません。認証アプリに項目を追加した場合は、削除してください。</translation>
    </message>
    <message>
        <source>Go on with the enrolment</source>
        <translation>登録を続ける</translation>
    </message>
</context>
<context>
    <name>ccj::ui::EntriesSection</name>
    <message>
        <source>Nothing in this section matches the search.</source>
        <translation>このセクションに、検索に一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ExitCodesCard</name>
    <message>
        <source>4. What the exit code means</source>
        <translation>4. 終了コードの意味</translation>
    </message>
    <message>
        <source>Any other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ExportFeature</name>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>CSVとしてエクスポート(&amp;X)...</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>JSONとしてエクスポート(&amp;J)...</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSVとしてエクスポート</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>JSONとしてエクスポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The list could not be exported to %1. What was there before is unchanged. (%2)</source>
        <translation>一覧を%1にエクスポートできませんでした。元の内容は変わっていません。（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved in %1.</source>
        <translation>
            <numerusform>%n件を%1に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved in %1. The list had not been read to its end.</source>
        <translation>
            <numerusform>%n件を%1に保存しました。一覧は最後まで読み込まれていませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>ccj::ui::FilterDialog</name>
    <message>
        <source>Any status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Any access</source>
        <translation>すべてのアクセス権限</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>すべてのIDプロバイダー</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>フィルターの名前を入力してください。</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>同じ名前のフィルターがすでにあります。</translation>
    </message>
    <message>
        <source>Set at least one condition, or the filter lets everybody through.</source>
        <translation>条件を1つ以上設定してください。条件がないと、全員が表示されます。</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>フィルターの編集</translation>
    </message>
    <message>
        <source>Saved filters stand beside the others over the list. They are kept on this computer.</source>
        <translation>保存したフィルターは、一覧の上のほかのフィルターと並んで表示されます。このコンピューターにのみ保存されます。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています...</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>検索語</translation>
    </message>
    <message>
        <source>All of them must be in the name or the email address.</source>
        <translation>すべての語を名前またはメールアドレスに含む人を表示します。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>IDプロバイダー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Only invitations sent more than this many days ago:</source>
        <translation>次の日数より前に送信した招待のみ:</translation>
    </message>
    <message>
        <source>Days since the invitation</source>
        <translation>招待からの日数</translation>
    </message>
</context>
<context>
    <name>ccj::ui::FilterTools</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フルアクセス</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタムアクセス</translation>
    </message>
    <message>
        <source>Invite sent</source>
        <translation>招待送信済み</translation>
    </message>
    <message>
        <source>Invite expired</source>
        <translation>招待の期限切れ</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>検索「%1」</translation>
    </message>
    <message>
        <source>%1, search “%2”</source>
        <comment>a filter chip and a search</comment>
        <translation>%1、検索「%2」</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>名前、メールアドレスで検索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>ccj::ui::FiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>There is no saved filter. Choose “Save this filter…” to make one.</source>
        <translation>保存したフィルターはありません。[このフィルターを保存]で作成できます。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ccj::ui::FipsSection</name>
    <message>
        <source>FIPS mode</source>
        <translation>FIPSモード</translation>
    </message>
    <message>
        <source>FIPS mode may be enabled. Use the latest version.</source>
        <translation>FIPSモードを有効にできます。最新のバージョンを使用してください。</translation>
    </message>
    <message>
        <source>Never enable FIPS mode with this version: the connector could not be updated any more. %1 is the first that supports it.</source>
        <translation>このバージョンではFIPSモードを有効にしないでください。コネクタがアップデートできなくなります。FIPSモードは%1以降でサポートされます。</translation>
    </message>
    <message>
        <source>Enter the version to see whether FIPS mode may be enabled.</source>
        <translation>バージョンを入力すると、FIPSモードを有効にできるかどうかがわかります。</translation>
    </message>
    <message>
        <source>This is not a version. Enter numbers with dots between them, such as %1.</source>
        <translation>バージョンではありません。%1のように、数字をピリオドで区切って入力してください。</translation>
    </message>
    <message>
        <source>May FIPS mode be enabled on this machine?</source>
        <translation>このマシンでFIPSモードを有効にできるか</translation>
    </message>
    <message>
        <source>Version of the connector on it</source>
        <translation>インストール済みのコネクタのバージョン</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>To enable it where connectors are older</source>
        <translation>古いコネクタがある場合の手順</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For machines that got their connector before November 2018, or a version before %1: do not upgrade in place.</source>
        <translation>2018年11月より前にコネクタをインストールしたマシン、または%1より前のバージョンでは、上書きでアップグレードしないでください。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::FirewallFiles</name>
    <message>
        <source>Save request as P&amp;DF…</source>
        <translation>申請書をPDFで保存(&amp;D)...</translation>
    </message>
    <message>
        <source>Save request as CS&amp;V…</source>
        <translation>申請書をCSVで保存(&amp;V)...</translation>
    </message>
    <message>
        <source>&amp;Print request…</source>
        <translation>申請書を印刷(&amp;P)...</translation>
    </message>
    <message>
        <source>Save the firewall request</source>
        <translation>ファイアウォール開放申請書の保存</translation>
    </message>
    <message>
        <source>The request was sent to the printer.</source>
        <translation>申請書をプリンターに送信しました。</translation>
    </message>
    <message>
        <source>The printer refused the request.</source>
        <translation>プリンターで申請書を印刷できませんでした。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::FlowDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>ccj::ui::FlowRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順%1/%2: %3</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>すべての手順が完了しました</translation>
    </message>
</context>
<context>
    <name>ccj::ui::FlowStep</name>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>ccj::ui::HistoryDialog</name>
    <message>
        <source>State history of %1</source>
        <translation>%1の状態の履歴</translation>
    </message>
    <message>
        <source>Kept on this computer for %1 days. Where the console was not watching, nothing is known.</source>
        <translation>このコンピューターに%1日間保存されます。コンソールが監視していなかった間のことは分かりません。</translation>
    </message>
    <message>
        <source>The profile cannot be written, so nothing new is kept.</source>
        <translation>プロファイルに書き込めないため、新しい履歴は保存されません。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ccj::ui::HistorySection</name>
    <message>
        <source>History known to this console</source>
        <translation>このコンソールの操作記録</translation>
    </message>
    <message>
        <source>The records could not be read. %1</source>
        <translation>記録を読み込めませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n records; there may be older ones. What was done elsewhere is not here.</source>
        <translation>
            <numerusform>新しい順に%n件です。これより古い記録がある場合があります。ほかの場所での操作は含みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing since %1, when this console began to keep records. What was done elsewhere is not known here.</source>
        <translation>このコンソールで記録を始めた%1以降、操作はありません。ほかの場所での操作は含みません。</translation>
    </message>
    <message>
        <source>Kept since %1. What was done elsewhere is not known here.</source>
        <translation>%1以降の記録です。ほかの場所での操作は含みません。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::IdentityStep</name>
    <message>
        <source>Prove once more that it is you</source>
        <translation>もう一度、本人確認を行います</translation>
    </message>
    <message>
        <source>Nothing has changed yet: the old device works on.</source>
        <translation>まだ何も変わっていません。今までのデバイスを引き続き使えます。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <translation>確認コードを再送信</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>確認コードを送信</translation>
    </message>
    <message>
        <source>A code was sent to your sign-in address. Look in the junk folder too.</source>
        <translation>サインイン用のメールアドレスに確認コードを送信しました。迷惑メールのフォルダーも確認してください。</translation>
    </message>
    <message>
        <source>A code was sent to your sign-in address. Look in the junk folder too; another one can be sent in %1.</source>
        <translation>サインイン用のメールアドレスに確認コードを送信しました。迷惑メールのフォルダーも確認してください。あと%1で再送信できます。</translation>
    </message>
    <message>
        <source>Codes are sent at intervals. The next one can be sent in %1.</source>
        <translation>確認コードは間隔をあけて送信します。あと%1で送信できます。</translation>
    </message>
    <message>
        <source>Choose what is at hand:</source>
        <translation>今使える方法を選んでください。</translation>
    </message>
    <message>
        <source>I have none of these</source>
        <translation>どれも使えない場合</translation>
    </message>
</context>
<context>
    <name>ccj::ui::InstallationPage</name>
    <message>
        <source>The profile cannot be written: which installer was downloaded is forgotten when the console is closed.</source>
        <translation>プロファイルに書き込めません。ダウンロードの記録は、コンソールを閉じると失われます。</translation>
    </message>
    <message>
        <source>%1 was downloaded.</source>
        <translation>%1をダウンロードしました。</translation>
    </message>
    <message>
        <source>No installer has been downloaded yet</source>
        <translation>インストーラーはまだダウンロードされていません</translation>
    </message>
    <message>
        <source>%1 · downloaded %2</source>
        <comment>file, time</comment>
        <translation>%1 · %2にダウンロード</translation>
    </message>
    <message>
        <source>Save the installer</source>
        <translation>インストーラーの保存</translation>
    </message>
    <message>
        <source>The command was copied. It holds no secret.</source>
        <translation>コマンドをコピーしました。シークレットは含まれていません。</translation>
    </message>
    <message>
        <source>Copied with the secret, for one minute. Paste it now.</source>
        <translation>シークレットを含めて1分間だけコピーしました。今すぐ貼り付けてください。</translation>
    </message>
    <message>
        <source>Save the command</source>
        <translation>コマンドの保存</translation>
    </message>
    <message>
        <source>Install Connectors</source>
        <translation>コネクタのインストール</translation>
    </message>
    <message>
        <source>&amp;Download the installer…</source>
        <translation>インストーラーのダウンロード(&amp;D)...</translation>
    </message>
    <message>
        <source>&amp;Pause the download</source>
        <translation>ダウンロードの一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume the download</source>
        <translation>ダウンロードの再開(&amp;R)</translation>
    </message>
    <message>
        <source>D&amp;iscard the download</source>
        <translation>ダウンロードの破棄(&amp;I)</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>コマンドのコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save command as file…</source>
        <translation>コマンドをファイルに保存(&amp;S)...</translation>
    </message>
    <message>
        <source>Copy &amp;with the secret…</source>
        <translation>シークレットを含めてコピー(&amp;W)...</translation>
    </message>
    <message>
        <source>Where the &amp;logs are</source>
        <translation>ログの場所(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ccj::ui::InviteDialog</name>
    <message>
        <source>Enter the email address of the person.</source>
        <translation>招待する人のメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not an email address. It should look like name@example.jp.</source>
        <translation>メールアドレスの形式ではありません（例: name@example.jp）。</translation>
    </message>
    <message>
        <source>Email addresses of citrix.com cannot be used.</source>
        <translation>citrix.comのメールアドレスは使用できません。</translation>
    </message>
    <message>
        <source>This address is in the list already: %1.</source>
        <translation>このメールアドレスはすでに一覧にあります: %1</translation>
    </message>
    <message>
        <source>At most 256 characters, without &lt; &gt; : / and \.</source>
        <translation>256文字以内で、&lt; &gt; : / \ を含まない名前にしてください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Invite administrator</source>
        <translation>管理者の招待</translation>
    </message>
    <message>
        <source>Send invite</source>
        <translation>招待を送信</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています...</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>A company address that is not used with the commercial Citrix Cloud.</source>
        <translation>商用版のCitrix Cloudで使用していない、会社のメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Family name (optional)</source>
        <translation>姓（省略可）</translation>
    </message>
    <message>
        <source>Given name (optional)</source>
        <translation>名（省略可）</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>一覧に表示</translation>
    </message>
    <message>
        <source>Choose a person who can be invited from the list below.</source>
        <translation>招待できるユーザーを下の一覧から選択してください。</translation>
    </message>
    <message>
        <source>The invitation comes from cloud@citrix.com: tell the person to look in the junk folder too. Its link leads to the sign-in page of your company&apos;s Azure AD. Signing in there confirms the address, and the status becomes Active.</source>
        <translation>招待状はcloud@citrix.comから届きます。迷惑メールフォルダーも確認するよう伝えてください。リンクを開くと組織のAzure ADのサインインページが表示されます。サインインするとメールアドレスが確認され、状態がアクティブになります。</translation>
    </message>
    <message>
        <source>The invitation comes from cloud@citrix.com: tell the person to look in the junk folder too. Its link leads to a page for choosing a password, or for entering the present one. Then a welcome mail follows, and the status becomes Active.</source>
        <translation>招待状はcloud@citrix.comから届きます。迷惑メールフォルダーも確認するよう伝えてください。リンクを開いてパスワードを設定（アカウントがある場合は現在のパスワードを入力）すると、「ようこそ」のメールが届き、状態がアクティブになります。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::InviteFeature</name>
    <message>
        <source>&amp;Invite administrator…</source>
        <translation>管理者を招待(&amp;I)...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::InviteSource</name>
    <message>
        <source>Whether Azure AD is connected could not be read. %1</source>
        <translation>Azure ADの接続状態を確認できませんでした。%1</translation>
    </message>
    <message>
        <source>Add administrators from</source>
        <translation>管理者の追加元</translation>
    </message>
    <message>
        <source>Citrix identity</source>
        <translation>Citrix ID</translation>
    </message>
    <message>
        <source>Azure AD</source>
        <translation>Azure AD</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>People of your company&apos;s Azure AD are invited in the web console: the directory cannot be searched with this sign-in.</source>
        <translation>組織のAzure ADのユーザーは、Webコンソールで招待します。このサインインではディレクトリを検索できません。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::KeyView</name>
    <message>
        <source>If it cannot be scanned, enter this key by hand.</source>
        <translation>読み取れない場合は、このキーを手動で入力します。</translation>
    </message>
    <message>
        <source>Copied for one minute</source>
        <translation>コピーしました（1分間有効）</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
</context>
<context>
    <name>ccj::ui::KeychainView</name>
    <message>
        <source>Your sign-in is never written to an ordinary file.</source>
        <translation>サインイン情報を通常のファイルには保存しません。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Use this session only</source>
        <translation>今回の起動中のみ使用</translation>
    </message>
</context>
<context>
    <name>ccj::ui::LevelsForm</name>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Choose both levels and every system that your domain controllers run.</source>
        <translation>両方の機能レベルと、ドメインコントローラーのシステムをすべて選択してください。</translation>
    </message>
    <message>
        <source>Supported: row %1 of the table.</source>
        <translation>サポートされます（表の%1行目）。</translation>
    </message>
    <message>
        <source>Not in the table: no row has these two levels. Whether it works is not said.</source>
        <translation>表にありません。この2つの機能レベルの組み合わせは記載がなく、動作するかどうかは不明です。</translation>
    </message>
    <message>
        <source>Not in the table: row %1 has these levels, but not these domain controllers: %2.</source>
        <translation>表にありません。機能レベルは%1行目にありますが、次のドメインコントローラーは記載がありません: %2</translation>
    </message>
    <message>
        <source>Forest functional level</source>
        <translation>フォレストの機能レベル</translation>
    </message>
    <message>
        <source>Domain functional level</source>
        <translation>ドメインの機能レベル</translation>
    </message>
    <message>
        <source>Domain controllers run</source>
        <translation>ドメインコントローラーのシステム</translation>
    </message>
</context>
<context>
    <name>ccj::ui::LevelsSection</name>
    <message>
        <source>Functional levels</source>
        <translation>機能レベル</translation>
    </message>
    <message>
        <source>What Active Directory may look like. Whatever is in no row, Windows Server 2019 domain controllers for example, is not listed.</source>
        <translation>サポートされるActive Directoryの機能レベルです。表にないもの（Windows Server 2019のドメインコントローラーなど）は、サポートの記載がありません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>フォレスト</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>ドメインコントローラー</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ListDialog</name>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ccj::ui::LoadField</name>
    <message>
        <source>Connectors that carry the load (N)</source>
        <translation>負荷の処理に必要なコネクタ数（N）</translation>
    </message>
    <message>
        <source>Citrix publishes no number. As long as none is given, what is installed counts as N and one spare. Kept on this computer.</source>
        <translation>Citrixは台数を公開していません。未設定の場合は、インストール済みの台数をNと予備1台とみなします。このコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>number of connectors</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>The profile cannot be written: the number counts until the program is closed.</source>
        <translation>プロファイルに書き込めません。コンソールを閉じると、この台数は失われます。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::LoadGate</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ccj::ui::LocationActions</name>
    <message>
        <source>&amp;Create resource location…</source>
        <translation>リソースの場所を作成(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Edit resource location…</source>
        <translation>リソースの場所を編集(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Delete resource location…</source>
        <translation>リソースの場所を削除(&amp;D)...</translation>
    </message>
    <message>
        <source>&amp;Primary location of a domain…</source>
        <translation>ドメインのプライマリの場所(&amp;P)...</translation>
    </message>
    <message>
        <source>Re&amp;move connector…</source>
        <translation>コネクタを削除(&amp;M)...</translation>
    </message>
    <message>
        <source>State &amp;history of the connector…</source>
        <translation>コネクタの状態の履歴(&amp;H)...</translation>
    </message>
    <message>
        <source>Copy l&amp;ocation ID</source>
        <translation>リソースの場所のIDをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Find location</source>
        <translation>リソースの場所を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>最新の情報に更新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
    <message>
        <source>Show as t&amp;iles</source>
        <translation>タイルで表示(&amp;I)</translation>
    </message>
    <message>
        <source>Show as t&amp;able</source>
        <translation>表で表示(&amp;A)</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>列(&amp;U)...</translation>
    </message>
    <message>
        <source>&amp;Install a connector here</source>
        <translation>ここにコネクタをインストール(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ccj::ui::LocationDialog</name>
    <message>
        <source>There is a resource location with this name already. In lists, only the ID will tell the two apart.</source>
        <translation>同じ名前のリソースの場所がすでにあります。一覧ではIDでしか区別できなくなります。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Do not use any of these characters: %1</source>
        <translation>次の文字は使用できません: %1</translation>
    </message>
    <message>
        <source>Edit resource location</source>
        <translation>リソースの場所の編集</translation>
    </message>
    <message>
        <source>A resource location is where your own machines are: the domain, the machines that deliver applications and desktops, and the hypervisor or cloud that runs them. It can be used once Cloud Connectors are installed in it, at least two.</source>
        <translation>リソースの場所は、自社のマシンがある場所です。ドメイン、アプリとデスクトップを配信するマシン、それらが動作するハイパーバイザーまたはクラウドが含まれます。Cloud Connectorを2台以上インストールすると利用できるようになります。</translation>
    </message>
    <message>
        <source>Its ID stays the same, and so does everything that uses it.</source>
        <translation>IDは変わらないため、利用中のものに影響はありません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています...</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As it is shown here and in the installer.</source>
        <translation>この画面とインストーラーに表示される名前です。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Connectors are updated in maintenance windows by this clock.</source>
        <translation>コネクタは、このタイムゾーンの保守時間帯にアップデートされます。</translation>
    </message>
    <message>
        <source>Create resource location</source>
        <translation>リソースの場所の作成</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成しています...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::LocationPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1の詳細</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>コネクタ</translation>
    </message>
    <message>
        <source>Nothing is installed here yet. Two Cloud Connectors make the location usable and redundant.</source>
        <translation>まだ何もインストールされていません。Cloud Connectorを2台インストールすると、この場所が使えるようになり、冗長化されます。</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>リソースの場所のID</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>フォレスト</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Next maintenance</source>
        <translation>次の保守</translation>
    </message>
    <message>
        <source>In your time</source>
        <translation>手元の時刻</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Inside the network only</source>
        <translation>ネットワーク内のみ</translation>
    </message>
</context>
<context>
    <name>ccj::ui::LocationsFilter</name>
    <message>
        <source>All</source>
        <comment>locations</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>アップデート中</translation>
    </message>
    <message>
        <source>Redundant</source>
        <translation>冗長化済み</translation>
    </message>
    <message>
        <source>Search location or connector</source>
        <translation>場所またはコネクタを検索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>ccj::ui::LocationsMessages</name>
    <message>
        <source>Refresh</source>
        <translation>最新の情報に更新</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>location, advice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Maintenance windows, forests and primary locations could not be read; what is shown of them may be old or missing.</source>
        <translation>保守時間帯、フォレスト、プライマリの場所を読み取れませんでした。表示は古いか、欠けている可能性があります。</translation>
    </message>
    <message>
        <source>The maintenance windows could not be read; what is shown of them may be old or missing.</source>
        <translation>保守時間帯を読み取れませんでした。表示は古いか、欠けている可能性があります。</translation>
    </message>
    <message>
        <source>Forests and primary locations could not be read; what is shown of them may be old or missing.</source>
        <translation>フォレストとプライマリの場所を読み取れませんでした。表示は古いか、欠けている可能性があります。</translation>
    </message>
    <message>
        <source>Go on deleting…</source>
        <translation>削除を続行...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::LocationsPage</name>
    <message>
        <source>Resource Locations</source>
        <translation>リソースの場所</translation>
    </message>
    <message>
        <source>No resource locations yet</source>
        <translation>リソースの場所はまだありません</translation>
    </message>
    <message>
        <source>A resource location is a place with machines of your own: an Active Directory domain, machines with VDAs, a hypervisor or cloud, and the Cloud Connectors that join them to Citrix Cloud. The first one becomes the default.</source>
        <translation>リソースの場所とは、自社のリソースがある場所です。たとえば、Active Directoryドメイン、VDAのマシン、ハイパーバイザーまたはクラウド、そしてそれらをCitrix CloudとつなぐCloud Connectorがあります。最初の場所がデフォルトになります。</translation>
    </message>
    <message numerus="yes">
        <source>%n locations</source>
        <translation>
            <numerusform>%nか所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connectors</source>
        <translation>
            <numerusform>コネクタ%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · as of %3</source>
        <translation>%1、%2・%3時点</translation>
    </message>
</context>
<context>
    <name>ccj::ui::LocationsTable</name>
    <message>
        <source>%1 of %2</source>
        <comment>connectors in service</comment>
        <translation>%1/%2台</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>アドバイス</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>フォレスト</translation>
    </message>
    <message>
        <source>Next maintenance</source>
        <translation>次の保守</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>ccj::ui::LocationsView</name>
    <message>
        <source>Resource locations</source>
        <translation>リソースの場所</translation>
    </message>
    <message>
        <source>No location matches</source>
        <translation>該当するリソースの場所はありません</translation>
    </message>
    <message>
        <source>No resource location matches the search and the filter.</source>
        <translation>検索とフィルターに該当するリソースの場所はありません。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::MachineSection</name>
    <message>
        <source>Machine requirements</source>
        <translation>マシンの要件</translation>
    </message>
    <message>
        <source>Met: %1 of %2. Not met: %3. Not answered: %4.</source>
        <translation>%2件中%1件を満たしています（満たしていない: %3件、未回答: %4件）</translation>
    </message>
    <message>
        <source>Answer for one machine at a time. Nothing is measured: the machine is another one than this computer.</source>
        <translation>マシンを1台ずつ確認して回答してください。対象はこのコンピューターではないため、自動では調べません。</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>対象のマシン</translation>
    </message>
</context>
<context>
    <name>ccj::ui::MainWindow</name>
    <message>
        <source>Citrix Cloud Japan Console</source>
        <translation>Citrix Cloud Japanコンソール</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>&amp;Copy OrgID %1</source>
        <translation>OrgID %1をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>open notifications, title</comment>
        <translation>(%1) %2</translation>
    </message>
</context>
<context>
    <name>ccj::ui::MeaningStep</name>
    <message>
        <source>What changing the device means</source>
        <translation>デバイスを変更するとどうなるか</translation>
    </message>
    <message>
        <source>What stops when the change is complete</source>
        <translation>変更の完了後に使えなくなるもの</translation>
    </message>
    <message>
        <source>The present enrolment is deleted, and a new key is made.</source>
        <translation>現在の登録は削除され、新しいキーが生成されます。</translation>
    </message>
    <message>
        <source>Codes of the old device are refused, in all of your organizations.</source>
        <translation>今までのデバイスのコードは、所属するすべての組織で使えなくなります。</translation>
    </message>
    <message>
        <source>You are signed out everywhere but here.</source>
        <translation>この画面以外のサインインはすべて終了します。</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>そのまま使えるもの</translation>
    </message>
    <message>
        <source>The old device works until the code of the new one has been accepted.</source>
        <translation>新しいデバイスのコードが受け付けられるまで、今までのデバイスを使えます。</translation>
    </message>
    <message>
        <source>Your backup codes and your recovery phone number stay as they are.</source>
        <translation>バックアップコードと復旧用電話番号は変わりません。</translation>
    </message>
    <message>
        <source>If you use the same authenticator app, delete its old Citrix Cloud Japan entry first. Two entries with different codes are easily mixed up.</source>
        <translation>同じ認証アプリを使う場合は、先に古いCitrix Cloud Japanの項目を削除してください。2つの項目が残ると、サインイン時に間違えやすくなります。</translation>
    </message>
    <message>
        <source>Install an authenticator app on the new device first. Any app for time-based one-time passwords will do, Citrix SSO for example.</source>
        <translation>先に、新しいデバイスに認証アプリをインストールしてください。時間ベースのワンタイムパスワードに対応したアプリであれば使えます（例：Citrix SSO）。</translation>
    </message>
    <message>
        <source>What to prepare</source>
        <translation>準備すること</translation>
    </message>
</context>
<context>
    <name>ccj::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライトテーマ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>拡大(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>縮小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>標準のサイズ(&amp;N)</translation>
    </message>
    <message>
        <source>Open the &amp;web console</source>
        <translation>Webコンソールを開く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Trouble signing in?</source>
        <translation>サインインできない場合(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>ドキュメント(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open a support case</source>
        <translation>サポートケースを開く(&amp;O)</translation>
    </message>
    <message>
        <source>D&amp;iscussions</source>
        <translation>ディスカッション(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;About this console</source>
        <translation>このコンソールについて(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ccj::ui::MfaWindow</name>
    <message>
        <source>Change device - Citrix Cloud Japan</source>
        <translation>デバイスの変更 - Citrix Cloud Japan</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1としてサインインしています</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインインしています</translation>
    </message>
    <message>
        <source>Here the device of multifactor authentication is changed. When this window is closed, you are signed out; nothing is kept on this computer.</source>
        <translation>ここでは、多要素認証のデバイスを変更できます。このウィンドウを閉じるとサインアウトします。このコンピューターには何も保存されません。</translation>
    </message>
    <message>
        <source>An API client has no device. Close this window and sign in with email address and password.</source>
        <translation>APIクライアントにはデバイスがありません。このウィンドウを閉じ、メールアドレスとパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>Change device</source>
        <translation>デバイスの変更</translation>
    </message>
    <message>
        <source>Close and sign out</source>
        <translation>サインアウトして閉じる</translation>
    </message>
    <message>
        <source>To change the device of multifactor authentication. Closing the window signs you out; nothing is kept on this computer.</source>
        <translation>多要素認証のデバイスを変更します。ウィンドウを閉じるとサインアウトします。このコンピューターには何も残りません。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::MuteDialog</name>
    <message>
        <source>Mute a notification</source>
        <translation>通知をオフにする</translation>
    </message>
    <message>
        <source>“%1” comes up in the list all the same. It is not announced on the desktop, nor in the digest, on this computer.</source>
        <translation>「%1」は一覧には引き続き表示されます。このコンピューターのデスクトップ通知とまとめ通知には表示されません。</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>通知をオフにする</translation>
    </message>
    <message>
        <source>This title, for this resource location or connector only</source>
        <translation>このタイトルで、このリソースの場所またはコネクタのもの</translation>
    </message>
    <message>
        <source>This title, wherever it comes from</source>
        <translation>このタイトルのものすべて</translation>
    </message>
    <message>
        <source>Everything from %1</source>
        <translation>%1からのものすべて</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message numerus="yes">
        <source>For %n days</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>日付を指定...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::NameDialog</name>
    <message>
        <source>Enter a name.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>The server does not accept a character of this name.</source>
        <translation>サーバーで受け付けられない文字が含まれています。</translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>氏名を編集</translation>
    </message>
    <message>
        <source>Every organization that you belong to shows this name in its list.</source>
        <translation>所属しているすべての組織の一覧に、この氏名が表示されます。</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>氏名を保存</translation>
    </message>
    <message>
        <source>Saving the name…</source>
        <translation>氏名を保存しています...</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
</context>
<context>
    <name>ccj::ui::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
</context>
<context>
    <name>ccj::ui::NavigationItem</name>
    <message numerus="yes">
        <source>%n open item(s)</source>
        <comment>on a page</comment>
        <translation>
            <numerusform>未対応: %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::NotesSection</name>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>ccj::ui::NotificationActions</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>消去(&amp;D)</translation>
    </message>
    <message>
        <source>Dismiss &amp;only this repeat</source>
        <translation>この1件だけ消去(&amp;O)</translation>
    </message>
    <message>
        <source>Dismiss &amp;all</source>
        <translation>すべて消去(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo dismissal</source>
        <translation>消去を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go to the resource location</source>
        <translation>リソースの場所を表示(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Mute this…</source>
        <translation>通知オフ(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>本文をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find notification</source>
        <translation>通知を検索(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>CSVでエクスポート(&amp;X)...</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>JSONでエクスポート(&amp;J)...</translation>
    </message>
    <message>
        <source>Empty the archi&amp;ve…</source>
        <translation>アーカイブを空にする(&amp;V)...</translation>
    </message>
    <message>
        <source>Notification &amp;settings…</source>
        <translation>通知の設定(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Email notifications…</source>
        <translation>メール通知(&amp;E)...</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>最新の情報に更新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>列(&amp;U)...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::NotificationPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>More on the web</source>
        <translation>Webで詳細を見る</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>%1, priority: %2</source>
        <comment>severity</comment>
        <translation>%1（優先度: %2）</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1の詳細</translation>
    </message>
    <message>
        <source>The sender has not written this in your language. You see it in: %1.</source>
        <translation>この通知は表示中の言語では送られていません。%1の原文を表示しています。</translation>
    </message>
    <message>
        <source>Time not stated</source>
        <translation>日時の記載なし</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones are not listed here.</source>
        <translation>
            <numerusform>これより前の%n件はここに表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>exact time, how long ago</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベントID</translation>
    </message>
</context>
<context>
    <name>ccj::ui::NotificationSettingsDialog</name>
    <message>
        <source>Until %1: %2</source>
        <comment>day, what is muted</comment>
        <translation>%1まで: %2</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>Notification settings</source>
        <translation>通知の設定</translation>
    </message>
    <message>
        <source>What is announced on this computer for this organization. The list shows everything in any case.</source>
        <translation>この組織について、このコンピューターで知らせる内容です。一覧にはすべての通知が表示されます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>Announce new notifications on the desktop</source>
        <translation>新しい通知をデスクトップに表示する</translation>
    </message>
    <message>
        <source>From which severity on</source>
        <translation>表示する重大度</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>What comes meanwhile is announced together at the end.</source>
        <translation>停止中に届いた通知は、終了後にまとめて表示します。</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>snooze</comment>
        <translation>しない</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Until the morning (%1)</source>
        <translation>朝まで（%1）</translation>
    </message>
    <message>
        <source>One digest a day of what is less severe</source>
        <translation>重大度がより低い通知を1日1回まとめて表示する</translation>
    </message>
    <message>
        <source>Time of the digest</source>
        <translation>まとめて表示する時刻</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>Announce nothing during these hours</source>
        <translation>次の時間帯は表示しない</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>That of this computer (%1)</source>
        <translation>このコンピューター（%1）</translation>
    </message>
    <message>
        <source>Japan time</source>
        <translation>日本時間</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>通知オフ</translation>
    </message>
    <message>
        <source>Nothing is muted. “Mute this…” on a notification makes a rule for a known false alarm.</source>
        <translation>通知オフの条件はありません。誤報とわかっている通知は、通知の[通知オフ]から条件を作れます。</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>条件を削除</translation>
    </message>
    <message>
        <source>Notification area: icon, closing, starting…</source>
        <translation>通知領域のアイコン、閉じたとき、起動時...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::NotificationsLists</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致する通知はありません</translation>
    </message>
    <message>
        <source>No notification of this kind matches search and filter.</source>
        <translation>検索とフィルターの条件に一致する通知はありません。</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>未消去の通知はありません</translation>
    </message>
    <message>
        <source>New notifications appear here by themselves.</source>
        <translation>新しい通知が届くと、ここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing dismissed</source>
        <translation>消去済みの通知はありません</translation>
    </message>
    <message>
        <source>What you dismiss stays here until the cloud forgets it, 90 days after it came. Other administrators keep their own list.</source>
        <translation>消去した通知は、受信から90日後にクラウドから削除されるまで、ここに残ります。ほかの管理者の一覧には影響しません。</translation>
    </message>
    <message>
        <source>Nothing in the archive yet</source>
        <translation>アーカイブはまだ空です</translation>
    </message>
    <message>
        <source>This computer keeps what it has seen. Notifications that the cloud has forgotten after 90 days appear here.</source>
        <translation>このコンソールが受け取った通知は、このコンピューターにも保存されます。90日後にクラウドから削除された通知は、ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What this notification speaks of is not there any more, or you may not see it.</source>
        <translation>この通知の対象はすでに存在しないか、表示する権限がありません。</translation>
    </message>
    <message>
        <source>The cloud does not list this notification any more.</source>
        <translation>この通知は、クラウドの一覧にもうありません。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::NotificationsPart</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>ccj::ui::NotificationsTable</name>
    <message>
        <source>%1×</source>
        <comment>repeats</comment>
        <translation>%1回</translation>
    </message>
    <message numerus="yes">
        <source>%n times, first %1, last %2</source>
        <translation>
            <numerusform>%n回（最初 %1、最後 %2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>回数</translation>
    </message>
</context>
<context>
    <name>ccj::ui::NotificationsTools</name>
    <message>
        <source>Open</source>
        <translation>未消去</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>すべての重大度</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>severities</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Search title and text</source>
        <translation>タイトルと本文を検索</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
</context>
<context>
    <name>ccj::ui::OrganizationBox</name>
    <message>
        <source>No organization</source>
        <translation>組織なし</translation>
    </message>
    <message>
        <source>OrgID %1</source>
        <translation>OrgID %1</translation>
    </message>
    <message>
        <source>OrgID</source>
        <translation>OrgID</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>顧客ID</translation>
    </message>
    <message>
        <source>Switch organization</source>
        <translation>組織の切り替え</translation>
    </message>
    <message>
        <source>%1 (OrgID %2)</source>
        <translation>%1（OrgID %2）</translation>
    </message>
</context>
<context>
    <name>ccj::ui::OrganizationPage</name>
    <message>
        <source>Choose an organization</source>
        <translation>組織の選択</translation>
    </message>
    <message>
        <source>You can switch later without signing out.</source>
        <translation>サインアウトせずに、あとから切り替えられます。</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>%1
OrgID %2, customer ID %3</source>
        <comment>1: name of the organization</comment>
        <translation>%1
組織ID（OrgID） %2、顧客ID %3</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>別のユーザーとしてサインイン</translation>
    </message>
</context>
<context>
    <name>ccj::ui::Page</name>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます...</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1 What you see is the last known state.</source>
        <translation>%1最後に確認できた内容を表示しています。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ccj::ui::PasswordDialog</name>
    <message>
        <source>8 to 128 characters: upper and lower case letters, digits, and one of %1.</source>
        <translation>8～128文字。英大文字、英小文字、数字と、%1のいずれかを含めてください。</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <comment>a list</comment>
        <translation>不足している条件：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It keeps every rule of the service.</source>
        <translation>サービスの条件をすべて満たしています。</translation>
    </message>
    <message>
        <source>The password may have been changed all the same. If your next sign-in refuses one of the two, use the other.</source>
        <translation>パスワードが変更されている可能性があります。次回のサインインで一方のパスワードが使用できない場合は、もう一方を使用してください。</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>現在のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>新しいパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The two new passwords differ. Enter the same one again.</source>
        <translation>新しいパスワードが一致しません。同じパスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>This is your current password. Choose another one.</source>
        <translation>現在のパスワードと同じです。別のパスワードにしてください。</translation>
    </message>
    <message>
        <source>The current password is not correct.</source>
        <translation>現在のパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>The server does not accept this password: it is too weak.</source>
        <translation>このパスワードは弱すぎるため、サーバーで受け付けられません。</translation>
    </message>
    <message>
        <source>The server does not accept this password. Still needed: %1</source>
        <translation>このパスワードはサーバーで受け付けられません。不足している条件：%1</translation>
    </message>
    <message>
        <source>You have used this password before. Choose another one.</source>
        <translation>以前に使用したパスワードです。別のパスワードにしてください。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. You can try again in %1.</source>
        <translation>パスワードの誤りが続きました。あと%1で再試行できます。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. You can try again now.</source>
        <translation>パスワードの誤りが続きました。再試行できます。</translation>
    </message>
    <message>
        <source>Your password is managed by Azure AD. Change it there.</source>
        <translation>パスワードはAzure ADで管理されています。Azure ADで変更してください。</translation>
    </message>
    <message>
        <source>8 to 128 characters</source>
        <translation>8～128文字</translation>
    </message>
    <message>
        <source>an upper case letter</source>
        <translation>英大文字</translation>
    </message>
    <message>
        <source>a lower case letter</source>
        <translation>英小文字</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1のいずれか</translation>
    </message>
    <message>
        <source>nothing of your sign-in address</source>
        <translation>サインイン用アドレスの名前を含まないこと</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Your other sessions end when the password is changed; this one goes on.</source>
        <translation>変更すると、ほかのセッションは終了します。このセッションは継続します。</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>パスワードを変更しています...</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password, again</source>
        <translation>新しいパスワード（確認）</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lockがオンになっているようです。</translation>
    </message>
    <message>
        <source>Show passwords</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>ccj::ui::PasswordPage</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lockがオンになっているようです。</translation>
    </message>
    <message>
        <source>Sign in with an API client</source>
        <translation>APIクライアントでサインイン</translation>
    </message>
    <message>
        <source>Can&apos;t sign in?</source>
        <translation>サインインできない場合</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>This is usually an email address.</source>
        <translation>通常はメールアドレスを入力します。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::PhoneField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>domestic and international form</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The server does not accept this number. Enter another one.</source>
        <translation>この番号はサーバーで受け付けられません。別の番号を入力してください。</translation>
    </message>
    <message>
        <source>Recovery phone</source>
        <translation>復旧用電話番号</translation>
    </message>
    <message>
        <source>For example 03-1234-5678 or +81 3-1234-5678. A landline is recommended.</source>
        <translation>例: 03-1234-5678、+81 3-1234-5678。固定電話をおすすめします。</translation>
    </message>
    <message>
        <source>Enter a phone number.</source>
        <translation>電話番号を入力してください。</translation>
    </message>
    <message>
        <source>This is not a phone number. Use digits, hyphens and, before a country code, +.</source>
        <translation>電話番号ではありません。数字とハイフン、国番号の前の + だけを使用してください。</translation>
    </message>
    <message>
        <source>No country has this code. A Japanese number begins with 0 or +81.</source>
        <translation>この国番号の国はありません。日本の番号は0または+81で始まります。</translation>
    </message>
    <message>
        <source>This number is too short. Enter it with its area code.</source>
        <translation>番号が短すぎます。市外局番から入力してください。</translation>
    </message>
    <message>
        <source>This number is too long.</source>
        <translation>番号が長すぎます。</translation>
    </message>
    <message>
        <source>There is no such number. Check the digits.</source>
        <translation>この番号は使用されていません。数字を確認してください。</translation>
    </message>
    <message>
        <source>Free-call numbers usually cannot be called from abroad, from where Citrix Support may call. Use another number.</source>
        <translation>フリーダイヤルの番号は、通常、海外からかけられません。Citrixサポートは海外から電話をかけることがあるため、別の番号にしてください。</translation>
    </message>
    <message>
        <source>This number cannot be called from abroad, from where Citrix Support may call. Use another number.</source>
        <translation>この番号は海外からかけられません。Citrixサポートは海外から電話をかけることがあるため、別の番号にしてください。</translation>
    </message>
    <message>
        <source>Extension %1 is not kept: support cannot ask for an extension. Use a number that reaches you directly.</source>
        <translation>内線番号%1は保存されません。サポートは内線を呼び出せないため、直接つながる番号にしてください。</translation>
    </message>
    <message>
        <source>A mobile phone may be lost together with your authenticator app. A landline is safer.</source>
        <translation>携帯電話は、認証アプリと一緒に紛失するおそれがあります。固定電話のほうが安全です。</translation>
    </message>
    <message>
        <source>This is not a landline. A landline is recommended.</source>
        <translation>固定電話の番号ではありません。固定電話をおすすめします。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::Placeholder</name>
    <message>
        <source>details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を非表示</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ccj::ui::PreparationPage</name>
    <message>
        <source>Web proxy</source>
        <translation>Webプロキシ</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>section, number of hits</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>見つかった数: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. %1</source>
        <translation>このコンピューターに保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 steps done</source>
        <translation>チェックリスト: %2項目中%1項目が完了</translation>
    </message>
    <message>
        <source>Search all sections</source>
        <translation>すべてのセクションを検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy the table or text</source>
        <translation>表または文章をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear the answers</source>
        <translation>回答をクリア(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Connector Preparation</source>
        <translation>コネクタの準備</translation>
    </message>
</context>
<context>
    <name>ccj::ui::PrimaryLocationDialog</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No Cloud Connector of the forest %1 is known in “%2”: from there, this domain cannot be reached.</source>
        <translation>「%2」にはフォレスト%1のCloud Connectorが見つかりません。そこからこのドメインには接続できません。</translation>
    </message>
    <message>
        <source>“%1” is no longer preferred for the traffic between %2 and Citrix Cloud.</source>
        <translation>%2とCitrix Cloudの間の通信で、「%1」は優先されなくなります。</translation>
    </message>
    <message>
        <source>The traffic takes any resource location that reaches the domain; none is preferred.</source>
        <translation>このドメインに接続できるリソースの場所が使用されます。優先される場所はありません。</translation>
    </message>
    <message>
        <source>The traffic between %1 and Citrix Cloud prefers “%2”.</source>
        <translation>%1とCitrix Cloudの間の通信では、「%2」が優先されます。</translation>
    </message>
    <message>
        <source>The default resource location stays as it is: it is another thing.</source>
        <translation>デフォルトのリソースの場所とは別の設定であり、デフォルトは変わりません。</translation>
    </message>
    <message>
        <source>Clear primary location</source>
        <translation>プライマリを解除</translation>
    </message>
    <message>
        <source>Set primary location</source>
        <translation>プライマリに設定</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>解除しています...</translation>
    </message>
    <message>
        <source>Setting…</source>
        <translation>設定しています...</translation>
    </message>
    <message>
        <source>Primary resource location of a domain</source>
        <translation>ドメインのプライマリリソースの場所</translation>
    </message>
    <message>
        <source>The primary resource location is the one that is preferred for traffic between a domain and Citrix Cloud. Choose the one with the best performance and connection to the domain.</source>
        <translation>プライマリリソースの場所は、ドメインとCitrix Cloudの間の通信で最も優先される場所です。ドメインに対する性能と接続が最もよい場所を選択してください。</translation>
    </message>
    <message>
        <source>No domain is registered yet: a domain appears once a Cloud Connector is installed in it.</source>
        <translation>登録されたドメインがまだありません。Cloud Connectorをインストールすると、そのドメインが表示されます。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Primary resource location</source>
        <translation>プライマリリソースの場所</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ProfilePage</name>
    <message>
        <source>%1 (OrgID %2)</source>
        <translation>%1（OrgID %2）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>IDプロバイダー</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Use a password that you use nowhere else, and change it regularly.</source>
        <translation>ほかで使用していないパスワードを設定し、定期的に変更してください。</translation>
    </message>
    <message>
        <source>You sign in with your organization&apos;s account. Your password is managed there.</source>
        <translation>組織のアカウントでサインインしています。パスワードは組織側で管理されています。</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>氏名を保存しました。</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions have ended.</source>
        <translation>パスワードを変更しました。ほかのセッションは終了しました。</translation>
    </message>
    <message>
        <source>Your backup codes were replaced. Destroy the old ones.</source>
        <translation>バックアップコードを置き換えました。古いコードは破棄してください。</translation>
    </message>
    <message>
        <source>Your recovery phone was changed.</source>
        <translation>復旧用電話番号を変更しました。</translation>
    </message>
    <message>
        <source>My Profile</source>
        <translation>マイプロファイル</translation>
    </message>
    <message>
        <source>An API client has no profile</source>
        <translation>APIクライアントにはプロファイルがありません</translation>
    </message>
    <message>
        <source>Name, password and verification methods belong to a person. Sign in with your email address to see yours.</source>
        <translation>氏名、パスワード、確認方法は、個人のアカウントにのみあります。表示するには、メールアドレスでサインインしてください。</translation>
    </message>
    <message>
        <source>Edit &amp;name…</source>
        <translation>氏名を編集(&amp;N)...</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>パスワードの変更(&amp;P)...</translation>
    </message>
    <message>
        <source>Change &amp;device…</source>
        <translation>デバイスの変更(&amp;D)...</translation>
    </message>
    <message>
        <source>Replace &amp;backup codes…</source>
        <translation>バックアップコードを置き換える(&amp;B)...</translation>
    </message>
    <message>
        <source>Change recovery p&amp;hone…</source>
        <translation>復旧用電話番号の変更(&amp;H)...</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>最新の情報に更新(&amp;E)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Verification methods</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>Multifactor authentication is set in Azure AD for you: open the security information of your account there. Citrix Cloud Japan keeps no device, codes or phone of yours.</source>
        <translation>多要素認証はAzure ADで設定します。Azure ADでアカウントのセキュリティ情報を開いてください。デバイス、コード、電話番号は、Citrix Cloud Japanには保存されていません。</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>ways back, time</comment>
        <translation>%1・%2時点</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) back into your account without the authenticator app</source>
        <translation>
            <numerusform>認証アプリがない場合にアカウントに戻る方法 %n通り</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::QrView</name>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>認証アプリ用のQRコード</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReadingLine</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Add the reading</source>
        <translation>読みを追加</translation>
    </message>
    <message>
        <source>Edit the reading</source>
        <translation>読みを編集</translation>
    </message>
    <message>
        <source>A reading is written in hiragana or katakana.</source>
        <translation>読みはひらがなまたはカタカナで入力してください。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み</translation>
    </message>
    <message>
        <source>Reading of the name</source>
        <translation>名前の読み</translation>
    </message>
    <message>
        <source>In kana. It decides the order of the list and is kept on this computer only.</source>
        <translation>かなで入力します。一覧の並び順に使われ、このコンピューターにだけ保存されます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReasonStep</name>
    <message>
        <source>Why do you change the device?</source>
        <translation>デバイスを変更する理由を選んでください</translation>
    </message>
    <message>
        <source>Nothing changes before the last step. You can leave at any time.</source>
        <translation>最後の手順が終わるまで何も変わりません。いつでも中止できます。</translation>
    </message>
    <message>
        <source>I have lost the device</source>
        <translation>デバイスを紛失した</translation>
    </message>
    <message>
        <source>You will prove who you are with a backup code or a code by email.</source>
        <translation>バックアップコードまたはメールの確認コードで本人確認を行います。</translation>
    </message>
    <message>
        <source>I want to use another device</source>
        <translation>別のデバイスに変更する</translation>
    </message>
    <message>
        <source>A new phone or computer. Keep the old one at hand until you are done.</source>
        <translation>新しいスマートフォンやコンピューターを使う場合です。完了するまで、今までのデバイスも手元に置いてください。</translation>
    </message>
    <message>
        <source>The authenticator app was reset</source>
        <translation>認証アプリがリセットされた</translation>
    </message>
    <message>
        <source>The same device, but the app was installed again or has lost its entries.</source>
        <translation>同じデバイスで、アプリを再インストールしたか、項目が消えた場合です。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::RecentRemovalsDialog</name>
    <message>
        <source>Nobody was removed</source>
        <translation>削除された人はいません</translation>
    </message>
    <message>
        <source>In the last 30 days, nobody was removed from this organization with this console.</source>
        <translation>過去30日間に、このコンソールでこの組織から削除された人はいません。</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>該当する人がいません</translation>
    </message>
    <message>
        <source>Nobody who was removed matches the search.</source>
        <translation>削除された人の中に、検索に該当する人はいません。</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>最近削除した管理者</translation>
    </message>
    <message>
        <source>Whoever was removed with this console can be invited again with the same access, for 30 days.</source>
        <translation>このコンソールで削除した人は、30日間は同じアクセス権限で再び招待できます。</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>再び招待...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The profile cannot be written: this list is lost when the console is closed.</source>
        <translation>プロファイルに書き込めないため、コンソールを閉じるとこの一覧は失われます。</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>名前、メールアドレスで検索</translation>
    </message>
</context>
<context>
    <name>ccj::ui::RecentRemovalsModel</name>
    <message>
        <source>API client</source>
        <translation>APIクライアント</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (invitation)</source>
        <translation>%1（招待状）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>残り</translation>
    </message>
</context>
<context>
    <name>ccj::ui::RecoveryNotice</name>
    <message>
        <source>No backup code is left: make a new set.</source>
        <translation>バックアップコードは残っていません。新しいコードを生成してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup code(s) left.</source>
        <translation>
            <numerusform>残りのバックアップコードは%n個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>You signed in with a backup code. It is spent: strike it out. %1 If your authenticator app is lost, change the device.</source>
        <comment>how many are left</comment>
        <translation>バックアップコードでサインインしました。このコードは使用済みです。線で消してください。%1認証アプリを紛失した場合は、デバイスを変更してください。</translation>
    </message>
    <message>
        <source>You signed in with a code sent by email. If your authenticator app is lost, change the device.</source>
        <translation>メールで届いたコードでサインインしました。認証アプリを紛失した場合は、デバイスを変更してください。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReinviteDialog</name>
    <message>
        <source>This address is in the list already: nothing has to be done.</source>
        <translation>このメールアドレスはすでに一覧にあります。招待し直す必要はありません。</translation>
    </message>
    <message>
        <source>Groups and API clients are not invited. Add a group again from Azure AD, in the web console under Identity and Access Management.</source>
        <translation>グループとAPIクライアントは招待の対象ではありません。グループは、Webコンソールの［IDおよびアクセス管理］でAzure ADから追加し直してください。</translation>
    </message>
    <message>
        <source>Which permissions this person had could not be read before the removal. Invite them with “Invite administrator” and choose the permissions there.</source>
        <translation>削除の前に、この人の権限を読み取れませんでした。［管理者を招待］で権限を選んで招待してください。</translation>
    </message>
    <message>
        <source>Reading which permissions can be given…</source>
        <translation>付与できる権限を読み込んでいます...</translation>
    </message>
    <message>
        <source>Full access</source>
        <translation>フルアクセス</translation>
    </message>
    <message>
        <source>Custom access, without any permission</source>
        <translation>カスタムアクセス（権限なし）</translation>
    </message>
    <message>
        <source>Custom access: %1</source>
        <translation>カスタムアクセス：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between permissions</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not offered any more, in whole or in some scopes, and left out: %1</source>
        <translation>現在は全部または一部のスコープで提供されていないため、除かれる権限：%1</translation>
    </message>
    <message>
        <source>Invite “%1” again?</source>
        <translation>「%1」を再び招待しますか？</translation>
    </message>
    <message>
        <source>This is a new invitation to %1. The person gets a mail from cloud@citrix.com and has to accept it.</source>
        <translation>%1に新しい招待状を送信します。本人にcloud@citrix.comからメールが届き、承諾すると管理者に戻ります。</translation>
    </message>
    <message>
        <source>Send invite</source>
        <translation>招待を送信</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています...</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>一覧に表示</translation>
    </message>
</context>
<context>
    <name>ccj::ui::RemovalFeature</name>
    <message>
        <source>Re&amp;send invitation</source>
        <translation>招待を再送信(&amp;S)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel invitation…</source>
        <translation>招待の取り消し(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Remove administrator…</source>
        <translation>管理者の削除(&amp;R)...</translation>
    </message>
    <message>
        <source>&amp;Remove administrator… (not possible)</source>
        <translation>管理者の削除(&amp;R)...（できません）</translation>
    </message>
    <message>
        <source>Recently remove&amp;d…</source>
        <translation>最近削除した管理者(&amp;D)...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::RemovalMessages</name>
    <message numerus="yes">
        <source>You are no longer an administrator here. You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>この組織の管理者ではなくなりました。あと%n秒でサインアウトします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Whoever is still signed in keeps access for at most %n second(s).</source>
        <translation>
            <numerusform>%1サインイン中の場合、最長であと%n秒間アクセスできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>%1 was removed. Asking the server whether all access has ended…</source>
        <translation>「%1」を削除しました。アクセスがすべて終了したかどうかをサーバーに確認しています...</translation>
    </message>
    <message>
        <source>%1 was removed. All access has ended: the server confirmed it at %2.</source>
        <translation>「%1」を削除しました。アクセスがすべて終了したことを%2にサーバーで確認しました。</translation>
    </message>
    <message>
        <source>%1 was removed, but at %2 the server still had them as an administrator.</source>
        <translation>「%1」を削除しましたが、%2の時点でサーバーにはまだ管理者として残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed, but at %2 %n secure client(s) of theirs were still there.</source>
        <translation>
            <numerusform>「%1」を削除しましたが、%2の時点でこの管理者が作成したセキュアクライアントが%n件残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed, but whether all access has ended could not be checked. %2</source>
        <translation>「%1」を削除しましたが、アクセスがすべて終了したかどうかを確認できませんでした。%2</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>再び招待...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::RemoveConnectorDialog</name>
    <message>
        <source>Citrix Cloud no longer uses this connector.</source>
        <translation>Citrix Cloudはこのコネクタを使用しなくなります。</translation>
    </message>
    <message>
        <source>Citrix Cloud no longer uses this connector for “%1”.</source>
        <translation>Citrix Cloudは「%1」でこのコネクタを使用しなくなります。</translation>
    </message>
    <message>
        <source>Citrix Cloud no longer updates it.</source>
        <translation>自動アップデートの対象から外れます。</translation>
    </message>
    <message>
        <source>The software stays on the machine: it is not uninstalled from here. Uninstall it on the machine itself, before the removal if the machine still runs.</source>
        <translation>ソフトウェアはマシンに残ります。ここからはアンインストールされません。マシンが動作している場合は、削除する前にマシンでアンインストールしてください。</translation>
    </message>
    <message>
        <source>The machine can become a connector again after the software was uninstalled and installed anew. That is also the way to another domain.</source>
        <translation>マシンを再びコネクタにするときや別のドメインに移すときは、アンインストールしてからインストールし直します。</translation>
    </message>
    <message>
        <source>Remove the connector “%1”?</source>
        <translation>コネクタ「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Remove connector</source>
        <translation>コネクタを削除</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています...</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <translation>それでも削除する</translation>
    </message>
</context>
<context>
    <name>ccj::ui::RemoveDialog</name>
    <message>
        <source>Keep invitation</source>
        <translation>招待を残す</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReplaceCodesConfirm</name>
    <message>
        <source>Replace the backup codes?</source>
        <translation>バックアップコードを置き換えますか？</translation>
    </message>
    <message>
        <source>Nothing has changed yet: your backup codes work.</source>
        <translation>まだ何も変わっていません。今のバックアップコードを使用できます。</translation>
    </message>
    <message>
        <source>Yes, replace</source>
        <translation>はい、置き換えます</translation>
    </message>
    <message>
        <source>Every backup code that you have now stops working at once, on paper and in files. Destroy them.</source>
        <translation>今のバックアップコードは、紙やファイルのものも含めて、すぐにすべて使用できなくなります。破棄してください。</translation>
    </message>
    <message>
        <source>Your authenticator app and your recovery phone stay as they are.</source>
        <translation>認証アプリと復旧用電話番号は変わりません。</translation>
    </message>
    <message>
        <source>You get ten new codes. They are shown this once: have a safe place ready.</source>
        <translation>新しいコードが10個生成されます。表示は一度だけなので、安全な保管場所を用意してください。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReplaceCodesDialog</name>
    <message>
        <source>Replace backup codes</source>
        <translation>バックアップコードの置き換え</translation>
    </message>
    <message>
        <source>Verify identity</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Save the new codes</source>
        <translation>新しいコードを保存</translation>
    </message>
    <message>
        <source>%1 Your old codes may have stopped working. Wait for the next code of your app and make a new set now.</source>
        <comment>what happened</comment>
        <translation>%1以前のコードが使用できなくなっている可能性があります。認証アプリに次のコードが表示されるのを待って、すぐに新しいコードを生成してください。</translation>
    </message>
    <message>
        <source>Replacing the codes…</source>
        <translation>コードを置き換えています...</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>中止する</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>中止しています...</translation>
    </message>
    <message>
        <source>Leave without saving the new codes?</source>
        <translation>新しいコードを保存せずに中止しますか？</translation>
    </message>
    <message>
        <source>The new codes are not shown again.</source>
        <translation>新しいコードは二度と表示されません。</translation>
    </message>
    <message>
        <source>The old codes no longer work.</source>
        <translation>以前のコードは使用できません。</translation>
    </message>
    <message>
        <source>You can make another set at any time.</source>
        <translation>新しいコードはいつでも生成できます。</translation>
    </message>
    <message>
        <source>Leave without new codes?</source>
        <translation>新しいコードを生成せずに中止しますか？</translation>
    </message>
    <message>
        <source>The old codes may have stopped working: the server&apos;s answer has not come.</source>
        <translation>サーバーから応答がないため、以前のコードが使用できなくなっている可能性があります。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>保存に戻る</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReplaceCodesIdentity</name>
    <message>
        <source>Verify that it is you</source>
        <translation>本人確認を行ってください</translation>
    </message>
    <message>
        <source>Nothing has changed yet: your backup codes work.</source>
        <translation>まだ何も変わっていません。今のバックアップコードを使用できます。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReplaceCodesNew</name>
    <message>
        <source>Save your new backup codes</source>
        <translation>新しいバックアップコードを保存してください</translation>
    </message>
    <message>
        <source>The old codes no longer work. Destroy them.</source>
        <translation>以前のコードは使用できません。破棄してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ccj::ui::RequirementRow</name>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>満たしています</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>満たしていません</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>まだ回答していません</translation>
    </message>
    <message>
        <source>This is not a version. Enter numbers with dots between them, such as %1.</source>
        <translation>バージョンではありません。%1のように、数字をピリオドで区切って入力してください。</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>例: %1</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ResultPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1の詳細</translation>
    </message>
    <message>
        <source>No host of this domain is published. Under &quot;Edit addresses&quot;, enter one that your services use; the logs of a Cloud Connector name it.</source>
        <translation>このドメインのホスト名は公開されていません。[アドレスの編集]で、使用しているサービスのホストを入力してください。ホスト名はCloud Connectorのログで確認できます。</translation>
    </message>
    <message>
        <source>%1 is a whole domain. A check can ask single hosts only, so %2 is asked in its place; a firewall has to allow the whole domain.</source>
        <translation>%1はドメイン全体を表します。確認できるのは個々のホストだけなので、代わりに%2を確認します。ファイアウォールではドメイン全体を許可してください。</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>必要とするもの</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Host checked</source>
        <translation>確認するホスト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was found, how long it took</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>by the proxy</source>
        <translation>プロキシ経由</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術詳細</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>証明書チェーン</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>拇印</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, when</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>前回との比較</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Issuer before</source>
        <translation>前回の発行者</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReviewDesk</name>
    <message>
        <source>Search name or email</source>
        <translation>名前、メールアドレスで検索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>People under review</source>
        <translation>棚卸しの対象</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>承認...</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>一覧に表示</translation>
    </message>
    <message>
        <source>Check what was done</source>
        <translation>実施状況を確認</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷...</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF...</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>棚卸し表をPDFで保存</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>証跡...</translation>
    </message>
    <message>
        <source>Save the evidence file</source>
        <translation>証跡ファイルを保存</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV...</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>表をCSVで保存</translation>
    </message>
    <message>
        <source>%1 of %2 to do are done</source>
        <translation>実施済み%1/%2件</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>判定済み%1/%2名</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n unchanged…</source>
        <translation>
            <numerusform>変更なしの%n名を継続...</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Changed since the last</source>
        <translation>前回から差分あり</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未実施</translation>
    </message>
    <message numerus="yes">
        <source>Keep all %n who are unchanged?</source>
        <translation>
            <numerusform>変更のない%n名をすべて継続にしますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n</source>
        <translation>
            <numerusform>%n名を継続</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>該当する人がいません</translation>
    </message>
    <message>
        <source>Change the search, or choose another filter.</source>
        <translation>検索条件を変えるか、別の絞り込みを選択してください。</translation>
    </message>
    <message>
        <source>They were kept in the last review, and neither their access nor their identity provider has changed since. Every decision can still be changed until the review is signed off.</source>
        <translation>前回の棚卸しで継続と判定され、その後アクセス権限もIDプロバイダーも変わっていません。判定は、承認するまで変更できます。</translation>
    </message>
    <message>
        <source>Edit access…</source>
        <translation>アクセス権限の編集...</translation>
    </message>
    <message>
        <source>Cancel invitation…</source>
        <translation>招待の取り消し...</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除...</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Pages of the sheet</source>
        <translation>棚卸し表のページ</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>ファイルを作成しています...</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReviewDetail</name>
    <message>
        <source>May do</source>
        <translation>アクセス権限の内容</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>継続 (K)</translation>
    </message>
    <message>
        <source>Change (C)</source>
        <translation>変更 (C)</translation>
    </message>
    <message>
        <source>Remove (R)</source>
        <translation>削除 (R)</translation>
    </message>
    <message>
        <source>Ask (A)</source>
        <translation>要確認 (A)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is selected</source>
        <translation>行が選択されていません</translation>
    </message>
    <message>
        <source>A decision is made for all of them.</source>
        <translation>選択したすべての行をまとめて判定します。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Since the last review: %1</source>
        <translation>前回からの差分: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who decided, when</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReviewDialog</name>
    <message>
        <source>Access review</source>
        <translation>アクセス権の棚卸し</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Access review: %1</source>
        <translation>アクセス権の棚卸し: %1</translation>
    </message>
    <message>
        <source>The list must have been read to its end first.</source>
        <translation>先に一覧を最後まで読み込む必要があります。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Opening the review…</source>
        <translation>棚卸しを開いています...</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept (%1).</source>
        <translation>停止しました。読み取った内容は保存されています（%1）。</translation>
    </message>
    <message>
        <source>Reading the permissions of people with custom access: %1</source>
        <translation>カスタムアクセスの権限を読み取っています: %1</translation>
    </message>
    <message>
        <source>Keeping the list: %1</source>
        <translation>一覧を記録しています: %1</translation>
    </message>
    <message>
        <source>Comparing with the last review: %1</source>
        <translation>前回の棚卸しと比較しています: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Discard the unfinished review?</source>
        <translation>完了していない棚卸しを破棄しますか？</translation>
    </message>
    <message>
        <source>Its decisions and comments are lost.</source>
        <translation>判定と備考は失われます。</translation>
    </message>
    <message>
        <source>Reviews that were signed off stay, and nobody&apos;s access changes.</source>
        <translation>承認済みの棚卸しは残り、誰のアクセス権限も変わりません。</translation>
    </message>
    <message>
        <source>Discard review</source>
        <translation>棚卸しを破棄</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReviewFeature</name>
    <message>
        <source>Access revie&amp;w…</source>
        <translation>アクセス権の棚卸し(&amp;W)...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReviewFiles</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>棚卸し表をプリンターに送信しました。</translation>
    </message>
    <message>
        <source>The printer refused the sheet.</source>
        <translation>プリンターが棚卸し表を受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReviewStart</name>
    <message>
        <source>Everybody&apos;s access is kept as it is now and compared with the last review. You decide for each person, sign off, and print the sheet. No decision changes any access by itself.</source>
        <translation>現在の全員のアクセス権限を記録し、前回の棚卸しと比較します。1人ずつ判定して承認し、棚卸し表を印刷します。判定だけではアクセス権限は変わりません。</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了の棚卸し</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>前回の棚卸し</translation>
    </message>
    <message>
        <source>How a review goes</source>
        <translation>棚卸しの流れ</translation>
    </message>
    <message>
        <source>1. The list and everybody&apos;s permissions are kept as they are now.
2. For each person you decide: keep, change, remove or ask.
3. The review is signed off; the A4 sheet and the evidence file are made.
4. What was decided is carried out in the list, and each step is checked against the server.</source>
        <translation>1. 現在の一覧と全員の権限を記録します。
2. 1人ずつ、継続・変更・削除・要確認のいずれかに判定します。
3. 承認すると、A4の棚卸し表と証跡ファイルを作成できます。
4. 判定した内容を管理者の一覧で実施し、サーバーと照合して確認します。</translation>
    </message>
    <message>
        <source>Start a new review</source>
        <translation>新しい棚卸しを開始</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄...</translation>
    </message>
    <message>
        <source>Show the last review</source>
        <translation>前回の棚卸しを表示</translation>
    </message>
    <message>
        <source>What the list itself suggests</source>
        <translation>現在の一覧についての助言</translation>
    </message>
    <message>
        <source>Reasons and people…</source>
        <translation>理由と対象者を表示...</translation>
    </message>
    <message>
        <source>Signed off %1 by %2.</source>
        <translation>%1に承認（実施者: %2）</translation>
    </message>
    <message>
        <source>There has been no review yet on this computer.</source>
        <translation>このコンピューターでは、まだ棚卸しを実施していません。</translation>
    </message>
    <message>
        <source>A review of the list as of %1 is not finished.</source>
        <translation>%1時点の一覧の棚卸しが完了していません。</translation>
    </message>
    <message>
        <source>The list must have been read to its end first.</source>
        <translation>先に一覧を最後まで読み込む必要があります。</translation>
    </message>
    <message>
        <source>Full access, invitations and groups are as they should be.</source>
        <translation>フルアクセス、招待、グループに問題はありません。</translation>
    </message>
    <message>
        <source>The list is still being read.</source>
        <translation>一覧を読み込んでいます。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReviewTable</name>
    <message>
        <source>No name yet</source>
        <translation>名前は未登録</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Since last review</source>
        <translation>前回からの差分</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>実施状況</translation>
    </message>
</context>
<context>
    <name>ccj::ui::RunCard</name>
    <message>
        <source>3. Run it on the connector&apos;s machine</source>
        <translation>3. コネクタのマシンで実行する</translation>
    </message>
    <message>
        <source>Silent installation</source>
        <translation>サイレントインストール</translation>
    </message>
    <message>
        <source>Put the installer and the file into one folder of the machine.</source>
        <translation>インストーラーと上記のファイルを、マシンの同じフォルダーに置きます。</translation>
    </message>
    <message>
        <source>Open a prompt there as an administrator of the machine: the installer has the rights of whoever starts it.</source>
        <translation>マシンの管理者としてそのフォルダーでプロンプトを開きます。インストーラーは起動したユーザーの権限で動作します。</translation>
    </message>
    <message>
        <source>Run the command. /q keeps windows away, and the terms of service are accepted with it.</source>
        <translation>コマンドを実行します。/qを付けると画面は表示されません。このコマンドの実行により、サービス利用規約に同意したことになります。</translation>
    </message>
    <message>
        <source>Installation with the wizard</source>
        <translation>ウィザードでのインストール</translation>
    </message>
    <message>
        <source>Start the installer without parameters. It checks the connection first.</source>
        <translation>パラメーターを付けずにインストーラーを起動します。最初に接続が確認されます。</translation>
    </message>
    <message>
        <source>Sign in as an administrator of Citrix Cloud Japan, choose organization and resource location, and go through the wizard.</source>
        <translation>Citrix Cloud Japanの管理者としてサインインし、組織とリソースの場所を選択して、ウィザードを進めます。</translation>
    </message>
    <message>
        <source>It checks the connection once more, and the domain of the machine is registered.</source>
        <translation>接続がもう一度確認され、マシンのドメインが登録されます。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::SavedFilterChips</name>
    <message>
        <source>Save t&amp;his filter…</source>
        <translation>このフィルターを保存(&amp;H)...</translation>
    </message>
    <message>
        <source>S&amp;aved filters…</source>
        <translation>保存したフィルター(&amp;A)...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ScanPanel</name>
    <message>
        <source>1. Open your authenticator app and add an entry.</source>
        <translation>1. 認証アプリを開き、項目を追加します。</translation>
    </message>
    <message>
        <source>2. Scan the QR code.</source>
        <translation>2. QRコードを読み取ります。</translation>
    </message>
    <message>
        <source>3. When it shows a 6-digit code for Citrix Cloud Japan, go on.</source>
        <translation>3. Citrix Cloud Japanの6桁のコードが表示されたら、次へ進みます。</translation>
    </message>
    <message>
        <source>Hidden, because nothing was done here for three minutes.</source>
        <translation>3分間操作がなかったため、非表示にしました。</translation>
    </message>
    <message>
        <source>Hidden, because you left this window.</source>
        <translation>ウィンドウを離れたため、非表示にしました。</translation>
    </message>
    <message>
        <source>Show QR code and key</source>
        <translation>QRコードとキーを表示</translation>
    </message>
    <message>
        <source>Do not take a picture of this page: whoever has it can make your codes. This system does not let the console prevent screenshots.</source>
        <translation>この画面を撮影して保存しないでください。画像があれば誰でもあなたのコードを作れます。このシステムでは、コンソールからスクリーンショットを禁止できません。</translation>
    </message>
    <message>
        <source>No authenticator app yet? Search for one in the app store of your phone and install it.</source>
        <translation>認証アプリがない場合は、スマートフォンのアプリストアで認証アプリを検索してインストールしてください。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ScanStep</name>
    <message>
        <source>Scan the QR code with your authenticator app</source>
        <translation>認証アプリでQRコードを読み取ってください</translation>
    </message>
    <message>
        <source>The old enrolment stays valid until the new code has been accepted.</source>
        <translation>新しいコードが受け付けられるまで、今の登録は有効です。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::SecretDialog</name>
    <message>
        <source>Copy with the secret</source>
        <translation>シークレットを含めてコピー</translation>
    </message>
    <message>
        <source>The command with the secret in plain text stays on the clipboard for one minute. Whoever sees it can act as this client: do not keep it in a file or a message.</source>
        <translation>シークレットが平文で入ったコマンドを、1分間だけクリップボードに置きます。見た人は誰でもこのクライアントとして操作できるため、ファイルやメッセージに残さないでください。</translation>
    </message>
    <message>
        <source>Copy for one minute</source>
        <translation>1分間だけコピー</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピーしています...</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>It is not kept by this console.</source>
        <translation>このコンソールには保存されません。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::SessionView</name>
    <message>
        <source>API client</source>
        <translation>APIクライアント</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>クライアントID %1</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>作業を続ける</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>The organization was not switched. %1</source>
        <translation>組織を切り替えられませんでした。%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Change device…</source>
        <translation>デバイスの変更...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::SideSplitter</name>
    <message>
        <source>Width of the details</source>
        <translation>詳細の幅</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ccj::ui::SignInFrame</name>
    <message>
        <source>Connected to: %1</source>
        <translation>接続先: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>サーバーの応答を待っています</translation>
    </message>
</context>
<context>
    <name>ccj::ui::SignInHelp</name>
    <message>
        <source>Can&apos;t sign in?</source>
        <translation>サインインできない場合</translation>
    </message>
    <message>
        <source>Three things to check</source>
        <translation>3つの確認事項</translation>
    </message>
    <message>
        <source>1. Is it the right cloud?</source>
        <translation>1. 正しいクラウドですか？</translation>
    </message>
    <message>
        <source>Citrix Cloud Japan is at citrixcloud.jp and its page carries the Citrix Cloud Japan logo. Accounts of the commercial Citrix Cloud (cloud.com) do not work here.</source>
        <translation>Citrix Cloud Japanのアドレスはcitrixcloud.jpで、ページにはCitrix Cloud Japanのロゴが表示されます。商用版のCitrix Cloud（cloud.com）のアカウントは使用できません。</translation>
    </message>
    <message>
        <source>2. Is it the right email address?</source>
        <translation>2. 正しいメールアドレスですか？</translation>
    </message>
    <message>
        <source>Your user name is the address with which you signed up or accepted the invitation.</source>
        <translation>ユーザー名は、サインアップまたは招待の承諾に使用したメールアドレスです。</translation>
    </message>
    <message>
        <source>3. Does your organization use Azure AD?</source>
        <translation>3. 組織でAzure ADを使用していますか？</translation>
    </message>
    <message>
        <source>Then sign in with your organization credentials in the web console. If you do not know the identifier, ask your organization&apos;s administrator.</source>
        <translation>その場合は、Webコンソールで組織の資格情報を使用してサインインしてください。識別子がわからない場合は、組織の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Open citrixcloud.jp</source>
        <translation>citrixcloud.jpを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ccj::ui::SignInPage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ccj::ui::SignInView</name>
    <message>
        <source>Citrix Cloud Japan   %1</source>
        <translation>Citrix Cloud Japan&#x3000;%1</translation>
    </message>
</context>
<context>
    <name>ccj::ui::SignOffDialog</name>
    <message>
        <source>Enter who reviewed.</source>
        <translation>実施者を入力してください。</translation>
    </message>
    <message>
        <source>Sign off the access review</source>
        <translation>アクセス権の棚卸しの承認</translation>
    </message>
    <message>
        <source>After this, decisions can no longer be changed. Nobody&apos;s access changes by it: what was decided is carried out in the list of administrators.</source>
        <translation>承認後は判定を変更できません。承認だけでは誰のアクセス権限も変わりません。判定した内容は管理者の一覧で実施してください。</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Signing off…</source>
        <translation>承認しています...</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Several names can be separated by commas.</source>
        <translation>複数の場合は、読点で区切ってください。</translation>
    </message>
    <message>
        <source>Approved by (optional)</source>
        <translation>承認者（省略可）</translation>
    </message>
    <message>
        <source>Left empty, the box on the sheet can be filled in by hand.</source>
        <translation>空欄の場合は、棚卸し表の欄に手書きできます。</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>備考（省略可）</translation>
    </message>
</context>
<context>
    <name>ccj::ui::StatusLine</name>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています...</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Idle: %1 left</source>
        <translation>無操作時: 残り%1</translation>
    </message>
    <message>
        <source>Session: %1 left</source>
        <translation>セッション: 残り%1</translation>
    </message>
</context>
<context>
    <name>ccj::ui::StepRow</name>
    <message>
        <source>Done, %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Done by %1, %2</source>
        <translation>完了: %1、%2</translation>
    </message>
</context>
<context>
    <name>ccj::ui::StrengthMeter</name>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>非常に弱い（すぐに推測されます）</translation>
    </message>
    <message>
        <source>Weak: guessed in no time</source>
        <translation>弱い（短時間で推測されます）</translation>
    </message>
    <message>
        <source>Fair: better make it longer</source>
        <translation>普通（長くすることをおすすめします）</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>非常に強い</translation>
    </message>
    <message>
        <source>It contains your name, address or organization.</source>
        <translation>氏名、アドレス、または組織の名前が含まれています。</translation>
    </message>
    <message>
        <source>It contains a word or password that many people use.</source>
        <translation>よく使われる単語やパスワードが含まれています。</translation>
    </message>
    <message>
        <source>It follows the rows of the keyboard.</source>
        <translation>キーボードの並びが含まれています。</translation>
    </message>
    <message>
        <source>It contains a sequence such as abcd or 4321.</source>
        <translation>abcdや4321のような連続した文字が含まれています。</translation>
    </message>
    <message>
        <source>It repeats the same characters.</source>
        <translation>同じ文字が繰り返されています。</translation>
    </message>
    <message>
        <source>It contains a date or a year.</source>
        <translation>日付や年が含まれています。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::SupportPacketDialog</name>
    <message>
        <source>Get help from Citrix Support</source>
        <translation>Citrixサポートへの依頼</translation>
    </message>
    <message>
        <source>No verification method is left</source>
        <translation>利用できる確認方法がありません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ccj::ui::SupportPacketView</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save the text for support</source>
        <translation>サポート用テキストの保存</translation>
    </message>
    <message>
        <source>Text for support</source>
        <translation>サポート用テキスト</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Save the text…</source>
        <translation>テキストを保存...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::SupportStep</name>
    <message>
        <source>Citrix Support can help</source>
        <translation>Citrixサポートに連絡してください</translation>
    </message>
    <message>
        <source>Nothing has been changed. Without a code nobody can change the device, not even with your password.</source>
        <translation>何も変更されていません。パスワードを知っている人でも、コードがなければデバイスを変更できません。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::TableSection</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>No row matches the search and the filter.</source>
        <translation>検索とフィルターに一致する行はありません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>ccj::ui::TableSetup</name>
    <message>
        <source>Columns…</source>
        <translation>列...</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列を元に戻す</translation>
    </message>
</context>
<context>
    <name>ccj::ui::TermsPage</name>
    <message>
        <source>Terms of service</source>
        <translation>サービス利用規約</translation>
    </message>
    <message>
        <source>Asked once for each organization.</source>
        <translation>組織ごとに1回だけ確認します。</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>組織: %1</translation>
    </message>
    <message>
        <source>Home region: Japan</source>
        <translation>ホームリージョン: 日本</translation>
    </message>
    <message>
        <source>Citrix Cloud Japan has this one region; its control plane is hosted in Japan.</source>
        <translation>Citrix Cloud Japanのリージョンはこの1つだけです。コントロールプレーンは日本国内でホストされています。</translation>
    </message>
    <message>
        <source>I agree to the terms of service</source>
        <translation>サービス利用規約に同意する</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Read the terms in the web console</source>
        <translation>Webコンソールで利用規約を読む</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>別のユーザーとしてサインイン</translation>
    </message>
</context>
<context>
    <name>ccj::ui::TileDelegate</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy location ID</source>
        <translation>リソースの場所のIDをコピー</translation>
    </message>
</context>
<context>
    <name>ccj::ui::TrayDialog</name>
    <message>
        <source>Notification area</source>
        <translation>通知領域</translation>
    </message>
    <message>
        <source>&amp;Show an icon with the count in the notification area</source>
        <translation>件数付きのアイコンを通知領域に表示する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep running there when the window is closed</source>
        <translation>ウィンドウを閉じても通知領域で実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;tart there, without the window</source>
        <translation>起動時に通知領域に格納する(&amp;T)</translation>
    </message>
    <message>
        <source>This desktop has no notification area at the moment. Until there is one, closing the window ends the program, and it starts with its window.</source>
        <translation>このデスクトップには今、通知領域がありません。通知領域ができるまでは、ウィンドウを閉じるとプログラムが終了し、起動時はウィンドウが開きます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::TrayHome</name>
    <message>
        <source>This desktop has no notification area, so the window is open.</source>
        <translation>このデスクトップには通知領域がないため、ウィンドウを開いています。</translation>
    </message>
    <message>
        <source>N&amp;otification Area…</source>
        <translation>通知領域(&amp;O)...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::TrayMenu</name>
    <message>
        <source>&amp;Open Console</source>
        <translation>コンソールを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;Notifications (%1)</source>
        <translation>通知を表示 (%1)(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;Notifications</source>
        <translation>通知を表示(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Snooze for 1 Hour</source>
        <translation>1時間後に再通知(&amp;S)</translation>
    </message>
    <message>
        <source>Snooze Until &amp;Morning (%1)</source>
        <translation>朝に再通知 (%1)(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause Desktop Notifications</source>
        <translation>デスクトップへの通知を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume Desktop Notifications</source>
        <translation>デスクトップへの通知を再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>ccj::ui::VerificationMethods</name>
    <message>
        <source>Verification methods</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます...</translation>
    </message>
    <message>
        <source>Without your authenticator app there is no way back into your account.</source>
        <translation>認証アプリがない場合、アカウントに戻る方法がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Without your authenticator app, %n way(s) back into your account exist.</source>
        <translation>
            <numerusform>認証アプリがない場合に、アカウントに戻る方法が%n通りあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>One of them is a code sent to %1.</source>
        <translation>そのうちの1つは、%1に送信されるコードです。</translation>
    </message>
    <message>
        <source>Make a new set of backup codes: none is left.</source>
        <translation>バックアップコードが残っていません。新しいコードを生成してください。</translation>
    </message>
    <message>
        <source>Make a new set of backup codes before the last ones are used.</source>
        <translation>残りがなくなる前に、新しいバックアップコードを生成してください。</translation>
    </message>
    <message>
        <source>Add a recovery phone: support can then confirm who you are.</source>
        <translation>復旧用電話番号を追加してください。Citrixサポートが本人確認をできるようになります。</translation>
    </message>
    <message>
        <source>No code can be sent by email: keep the backup codes at hand.</source>
        <translation>コードをメールで送信できません。バックアップコードを手元に保管してください。</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>Not enrolled. The next sign-in leads through the enrolment.</source>
        <translation>未登録です。次回のサインイン時に登録します。</translation>
    </message>
    <message>
        <source>Enrolled since %1</source>
        <translation>%1から登録済み</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Lost or changed your phone, or reset the app? Change the device: the old one works until the new one does.</source>
        <translation>紛失、機種変更、アプリの初期化の場合は、デバイスを変更してください。新しいデバイスの登録が完了するまで、今のデバイスを使用できます。</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message numerus="yes">
        <source>%n unused code(s) left</source>
        <translation>
            <numerusform>未使用のコード：残り%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>No unused code is left</source>
        <translation>未使用のコードはありません</translation>
    </message>
    <message>
        <source>Each works once. A new set replaces the old one, at any time.</source>
        <translation>各コードは1回だけ使用できます。新しいコードはいつでも生成でき、古いコードは使用できなくなります。</translation>
    </message>
    <message>
        <source>Recovery phone</source>
        <translation>復旧用電話番号</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>登録されていません</translation>
    </message>
    <message>
        <source>It can be changed in the organization in which you first enrolled.</source>
        <translation>最初に登録した組織で変更できます。</translation>
    </message>
    <message>
        <source>It can be changed in %1, the organization in which you first enrolled.</source>
        <translation>最初に登録した組織（%1）で変更できます。</translation>
    </message>
    <message>
        <source>These methods are the only ways back into your account: keep them up to date. Multifactor authentication is compulsory for administrators, so it cannot be switched off. It counts in every organization that you belong to, with one device: another one replaces it. When no method is left, only Citrix Support can help; it will call the recovery phone to confirm who you are.</source>
        <translation>アカウントに戻る方法はこれらの確認方法だけです。常に最新の状態にしてください。多要素認証は管理者に必須のため、登録後に無効にできません。所属しているすべての組織に適用されます。登録できるデバイスは1台で、別のデバイスを登録すると置き換えられます。使用できる方法がなくなった場合は、Citrixサポートのみが対応できます。その際、復旧用電話番号に本人確認の電話がかかります。</translation>
    </message>
</context>
<context>
    <name>ccj::ui::WaitingPage</name>
    <message>
        <source>Looking for your saved sign-in…</source>
        <translation>保存されたサインイン情報を確認しています...</translation>
    </message>
</context>
<context>
    <name>ccj::ui::Workspace</name>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>My Profile</source>
        <translation>マイプロファイル</translation>
    </message>
    <message>
        <source>Connectivity Check</source>
        <translation>接続性チェック</translation>
    </message>
    <message>
        <source>Resource Locations</source>
        <translation>リソースの場所</translation>
    </message>
    <message>
        <source>Connector Preparation</source>
        <translation>コネクタの準備</translation>
    </message>
    <message>
        <source>Install Connectors</source>
        <translation>コネクタのインストール</translation>
    </message>
</context>
<context>
    <name>ccj::ui::ZoneBox</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (UTC%2)</source>
        <translation>%1 UTC%2</translation>
    </message>
</context>
</TS>
