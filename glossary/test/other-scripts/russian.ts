/** Russian names as translators meet them, and names that are not theirs. */
import type { NamePair } from "../names.ts";

export const RUSSIAN_SAME: readonly NamePair[] = [
  ["Khrushchev", "Хрущёв"], ["Khrushchov", "Хрущёв"], ["Tchaikovsky", "Чайковский"], ["Chaikovskii", "Чайковский"], ["Dostoevsky", "Достоевский"], ["Dostoyevskiy", "Достоевский"], ["Tolstoy", "Толстой"], ["Tolstoi", "Толстой"], ["Pushkin", "Пушкин"],
  ["Yeltsin", "Ельцин"], ["Eltsin", "Ельцин"], ["Gorbachev", "Горбачёв"], ["Gorbachov", "Горбачёв"], ["Lavrov", "Лавров"], ["Chekhov", "Чехов"], ["Tchekhov", "Чехов"], ["Rachmaninoff", "Рахманинов"], ["Rakhmaninov", "Рахманинов"], ["Solzhenitsyn", "Солженицын"],
  ["Sergei", "Сергей"], ["Sergey", "Сергей"], ["Natalia", "Наталья"], ["Natalya", "Наталья"], ["Kazan", "Казань"], ["Ryazan", "Рязань"], ["Yuri", "Юрий"], ["Yury", "Юрий"], ["Aleksandr", "Александр"], ["Alexander", "Александр"], ["Zhukov", "Жуков"],
  ["Grozny", "Грозный"], ["Kadyrov", "Кадыров"], ["Hussein", "Хусейн"], ["Gandhi", "Ганди"], ["Hitler", "Гитлер"], ["Mikhail", "Михаил"], ["Akhmat", "Ахмат"], ["Nizhny Novgorod", "Нижний Новгород"], ["Volgograd", "Волгоград"], ["Shcherbakov", "Щербаков"],
];

export const RUSSIAN_DIFFERENT: readonly NamePair[] = [
  ["Chekhov", "Чехонин"], ["Tolstoy", "Толстых"], ["Pushkin", "Пущин"], ["Lavrov", "Лаврентьев"], ["Kazan", "Казачий"], ["Sergei", "Сергеев"], ["Yuri", "Юрьев"], ["Natalia", "Наталин"], ["Zhukov", "Жуковский"], ["Gorbachev", "Горбатов"], ["Mikhail", "Михалков"],
  ["Volgograd", "Волгодонск"], ["Novgorod", "Нижний Новгород"], ["Alexander", "Алексей"], ["Grozny", "Грузия"], ["Ivanov", "Иванова"], ["Ryazan", "Резань"], ["Kadyrov", "Кудряков"],
];
